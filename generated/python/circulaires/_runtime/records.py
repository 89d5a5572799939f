"""What an act is made of, as data: facts, quotations, rules. Immutable and shared."""


class Frozen:
    """A record whose fields are set once, by its constructor."""

    __slots__: tuple[str, ...] = ()

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"« {type(self).__name__} » ne se modifie pas")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"« {type(self).__name__} » ne se modifie pas")

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__name__}({fields})"


put = object.__setattr__


class Quotation(Frozen):
    """Official wording, and where it stands (« § 2.3, al. 2 »)."""

    __slots__ = ("place", "text")
    place: str
    text: str

    def __init__(self, place: str, text: str) -> None:
        put(self, "place", place)
        put(self, "text", text)


class Rule(Frozen):
    """A rule of the transcription: its id, its wording, its conditions in French.

    ``legal_basis`` are the references that the rule names; ``conditions`` are joined by « et ».
    """

    __slots__ = ("conditions", "id", "legal_basis", "quotations")
    id: str
    quotations: tuple[Quotation, ...]
    legal_basis: tuple[str, ...]
    conditions: tuple[str, ...]

    def __init__(
        self,
        id: str,
        *,
        quotations: tuple[Quotation, ...],
        legal_basis: tuple[str, ...],
        conditions: tuple[str, ...],
    ) -> None:
        put(self, "id", id)
        put(self, "quotations", quotations)
        put(self, "legal_basis", legal_basis)
        put(self, "conditions", conditions)

    @property
    def places(self) -> tuple[str, ...]:
        """Where its wording stands."""
        return tuple(quotation.place for quotation in self.quotations)


class Fact(Frozen):
    """A fact that may be asked: its kind, its options, how it is asked, where the text names it.

    ``kind`` is yes_no, choice, several, whole, amount, date, moment or elapsed; ``until`` is the
    date fact at which an elapsed duration given by its start ends; ``elsewhere`` says that the
    answer lies in another text, ``authority`` who appraises.
    """

    __slots__ = (
        "appraisal",
        "authority",
        "currency",
        "elsewhere",
        "help",
        "kind",
        "name",
        "options",
        "question",
        "quotations",
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
    help: str
    appraisal: bool
    authority: str
    elsewhere: bool
    quotations: tuple[Quotation, ...]

    def __init__(
        self,
        slug: str,
        name: str,
        kind: str,
        *,
        options: tuple[str, ...] = (),
        unit: str = "",
        currency: str = "",
        until: str | None = None,
        question: str = "",
        help: str = "",
        appraisal: bool = False,
        authority: str = "",
        elsewhere: bool = False,
        quotations: tuple[Quotation, ...] = (),
    ) -> None:
        put(self, "slug", slug)
        put(self, "name", name)
        put(self, "kind", kind)
        put(self, "options", options)
        put(self, "unit", unit)
        put(self, "currency", currency)
        put(self, "until", until)
        put(self, "question", question)
        put(self, "help", help)
        put(self, "appraisal", appraisal)
        put(self, "authority", authority)
        put(self, "elsewhere", elsewhere)
        put(self, "quotations", quotations)


class Group(Frozen):
    """Several persons, each with facts of its own (by slug); ``aliases`` are their old names."""

    __slots__ = ("aliases", "facts", "name", "slug")
    slug: str
    name: str
    facts: dict[str, Fact]
    aliases: dict[str, str]

    def __init__(
        self,
        slug: str,
        name: str,
        facts: dict[str, Fact],
        *,
        aliases: dict[str, str] | None = None,
    ) -> None:
        put(self, "aliases", aliases or {})
        put(self, "slug", slug)
        put(self, "name", name)
        put(self, "facts", facts)


class Identity(Frozen):
    """What an act is: its names, its dates, its present status and its digests.

    ``status`` and ``force`` are « non établi » when nothing establishes them. ``version`` digests
    the meaning, ``source`` the transcription, ``official_text`` the official wording (SHA-256);
    ``compiler`` is the version of the compiler that wrote it.
    """

    __slots__ = (
        "author",
        "compiler",
        "date",
        "force",
        "identifier",
        "nature",
        "official_text",
        "read_on",
        "slug",
        "source",
        "status",
        "title",
        "version",
    )
    slug: str
    title: str
    nature: str
    author: str
    identifier: str
    date: str
    status: str
    force: str
    read_on: str
    version: str
    source: str
    official_text: str
    compiler: str

    def __init__(
        self,
        *,
        slug: str,
        title: str,
        nature: str,
        author: str,
        identifier: str,
        date: str,
        status: str,
        force: str,
        read_on: str,
        version: str,
        source: str,
        official_text: str,
        compiler: str,
    ) -> None:
        put(self, "slug", slug)
        put(self, "title", title)
        put(self, "nature", nature)
        put(self, "author", author)
        put(self, "identifier", identifier)
        put(self, "date", date)
        put(self, "status", status)
        put(self, "force", force)
        put(self, "read_on", read_on)
        put(self, "version", version)
        put(self, "source", source)
        put(self, "official_text", official_text)
        put(self, "compiler", compiler)
