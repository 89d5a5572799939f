"""What became of every character of the official text."""

from attrs import frozen

from attendu_compiler.model.policy import Policy


@frozen(kw_only=True)
class CoverageReport:
    """To be completed by the wording checks."""

    slug: str
    uncovered: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        """The JSON of the design, § 5.1."""
        return {"slug": self.slug}

    def as_text(self) -> str:
        """A few lines of French."""
        return self.slug


def coverage_of(policy: Policy) -> CoverageReport:
    """The coverage of a policy."""
    return CoverageReport(slug=policy.slug)
