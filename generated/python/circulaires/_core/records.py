"""What an act is made of, as data: facts, quotations, rules, outcomes. Immutable and shared."""


class Frozen:
    """A record whose fields are set once."""

    __slots__: tuple[str, ...] = ()

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"« {type(self).__name__} » ne se modifie pas")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"« {type(self).__name__} » ne se modifie pas")

    def _set(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__name__}({fields})"


class Quotation(Frozen):
    """Official wording, and where it stands (« § 2.3, al. 2 »)."""

    __slots__ = ("place", "text")
    place: str
    text: str

    def __init__(self, place: str, text: str) -> None:
        self._set("place", place)
        self._set("text", text)


class Rule(Frozen):
    """A rule of the transcription: its id, its wording, its conditions in French."""

    __slots__ = ("conditions", "id", "legal_basis", "quotations")
    id: str
    quotations: tuple[Quotation, ...]
    legal_basis: tuple[str, ...]
    conditions: str

    def __init__(
        self,
        id: str,
        quotations: tuple[Quotation, ...],
        legal_basis: tuple[str, ...],
        conditions: str,
    ) -> None:
        self._set("id", id)
        self._set("quotations", quotations)
        self._set("legal_basis", legal_basis)
        self._set("conditions", conditions)


class Fact(Frozen):
    """A fact that may be asked: its kind, its options, how it is asked.

    ``kind`` is yes_no, choice, several, whole, amount, date, moment or elapsed; ``until`` is the
    date fact at which an elapsed duration given by its start ends.
    """

    __slots__ = (
        "appraisal",
        "currency",
        "elsewhere",
        "kind",
        "name",
        "options",
        "question",
        "slug",
        "unit",
        "until",
    )
    slug: str
    name: str
    kind: str
    options: tuple[str, ...]
    unit: str
    currency: str
    until: str | None
    question: str
    appraisal: bool
    elsewhere: bool

    def __init__(
        self,
        slug: str,
        name: str,
        kind: str,
        options: tuple[str, ...] = (),
        unit: str = "",
        currency: str = "",
        until: str | None = None,
        question: str = "",
        appraisal: bool = False,
        elsewhere: bool = False,
    ) -> None:
        self._set("slug", slug)
        self._set("name", name)
        self._set("kind", kind)
        self._set("options", options)
        self._set("unit", unit)
        self._set("currency", currency)
        self._set("until", until)
        self._set("question", question)
        self._set("appraisal", appraisal)
        self._set("elsewhere", elsewhere)
