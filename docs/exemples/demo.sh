# What `make demo` shows: the annex of 2006 derived and held against the printed one, then a case.
bin=$1
set -e
echo "— Compilation de la circulaire du 22 décembre 2006"
"$bin/attendu" build roumanie-bulgarie-2006
echo
echo "— Son tableau annexe, dérivé des règles et confronté au tableau imprimé"
"$bin/attendu" table roumanie-bulgarie-2006 annexe
echo
echo "— Un cas, décidé et expliqué"
cat docs/exemples/cas.json; echo
"$bin/attendu" decide roumanie-bulgarie-2006 --facts docs/exemples/cas.json --explain --only aprf_ordre_public_et_droit_du_travail
