"""Lark's contextual lexer, for a reader that knows places by offsets alone.

Lark counts the lines and columns of every token, a third of the time that reading takes; our nodes
take theirs from the source.  What cannot be read is still told by Lark.
"""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from lark import Token
from lark.lexer import BasicLexer, ContextualLexer, LexerState
from lark.utils import TextSlice

#: What a state accepts at a place, (text, terminal) or None; and what some terminals become.
_Scanner: TypeAlias = tuple[
    Callable[[TextSlice[str], int], tuple[str, str] | None], dict[str, Callable[[Token], Token]]
]


class OffsetLexer(ContextualLexer):
    """The tokens of a piece of text, without line or column; the spaces between them are skipped."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        """As Lark makes it."""
        super().__init__(*arguments, **options)
        self._scanners: dict[Any, _Scanner] = {}

    def lex(self, lexer_state: LexerState, parser_state: Any) -> Iterator[Token]:
        """Each token by the terminals that the state of the parser accepts."""
        piece = lexer_state.text
        assert piece is not None
        text, place, end = piece.text, piece.start, piece.end
        stack, scanners = parser_state.state_stack, self._scanners
        token = None
        while place < end:
            if text[place] == " ":
                place += 1
                continue
            match, become = scanners.get(stack[-1]) or self._scanner(stack[-1])
            found = match(piece, place)
            if found is None:
                lexer_state.line_ctr.feed(text[piece.start : place])
                lexer_state.last_token = token
                yield from super().lex(lexer_state, parser_state)
                return
            value, kind = found
            # Filled here: the call of its constructor takes as long as finding it.
            token = str.__new__(Token, value)
            token.type, token.value, token.start_pos = kind, value, place
            place = token.end_pos = place + len(value)
            token.line = token.column = token.end_line = token.end_column = None
            if kind in become:
                token = become[kind](token)
            yield token

    def _scanner(self, state: Any) -> _Scanner:
        """The scanner of a state, which Lark compiles when it is first asked."""
        lexer = self.lexers[state]
        assert isinstance(lexer, BasicLexer)
        made = self._scanners[state] = (lexer.scanner.match, lexer.callback)
        return made
