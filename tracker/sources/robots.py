"""Manners towards sites: what their robots.txt asks to be left alone, and pauses between their pages (RFC 9309)."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from tracker.errors import FetchFailed, ForbiddenAddress
from tracker.sources.addresses import shown, target
from tracker.sources.web import AGENT, Fetcher

if TYPE_CHECKING:
    from protego import Protego

PAUSE = 1.0
"""Seconds between two requests to a host that asks for nothing else."""

LONGEST_PAUSE = 30.0
"""Seconds that are waited at most; of a host that asks for more, one page a run is fetched."""

_MOST_BYTES = 512_000
_MOST_COMBINATIONS = 1_000_000  # the parser keeps each rule for each agent that it may be meant for


class Robots:
    """What is known of the hosts that a run has met. `permit` is put before each request to them.

    Args:
        fetcher: Fetches each host's robots.txt, once.
        clock: The time in seconds, from any beginning.
        sleep: Waits so many seconds.
    """

    def __init__(
        self,
        fetcher: Fetcher,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._fetcher = fetcher
        self._clock = clock
        self._sleep = sleep
        self._rules: dict[str, Protego | str] = {}
        self._asked: dict[str, float] = {}

    def permit(self, url: str) -> None:
        """Wait until it is polite to ask for an address.

        Raises:
            FetchFailed: Its host does not want it asked, or its robots.txt cannot be had, or it wants pauses too long.
        """
        at = target(url)
        rules = self._known(urljoin(at.url, "/robots.txt"))
        if isinstance(rules, str):
            raise FetchFailed(f"{shown(url)}: is not asked for, because {rules}; try again later")
        if not rules.can_fetch(at.url, AGENT):
            raise FetchFailed(f"{shown(url)}: its site's robots.txt asks programs not to fetch it; open it yourself")
        self._wait(at.host, rules.crawl_delay(AGENT), url)

    def _wait(self, host: str, asked: float | None, url: str) -> None:
        """Let the pause since the last request to a host pass."""
        pause = max(PAUSE, asked or 0.0)
        if host in self._asked:
            if pause > LONGEST_PAUSE:
                raise FetchFailed(
                    f"{shown(url)}: its site asks for {pause:g} seconds between pages, more than the {LONGEST_PAUSE:g} "
                    "that are waited; fetch it by itself later"
                )
            left = self._asked[host] + pause - self._clock()
            if left > 0:
                self._sleep(left)
        self._asked[host] = self._clock()

    def _known(self, address: str) -> Protego | str:
        if address not in self._rules:
            self._rules[address] = self._fetched(address)
        return self._rules[address]

    def _fetched(self, address: str) -> Protego | str:
        """The rules of a robots.txt, or why nothing of its host may be fetched.

        None there means that everything may be; one that cannot be had now, that nothing may.
        """
        from protego import Protego  # noqa: PLC0415  (only where links are followed)

        try:
            page = self._fetcher.look(address, _MOST_BYTES)
        except (FetchFailed, ForbiddenAddress) as error:
            return f"its site's rules cannot be had ({error})"
        if 400 <= page.status < 500 and page.status != 429:
            return Protego.parse("")
        if page.status != 200:
            return f"its site's robots.txt answers {page.status}"
        text = page.body.decode("utf-8-sig", "replace")
        agents = sum("agent" in line for line in text.lower().splitlines())
        if agents * (len(text.splitlines()) - agents) > _MOST_COMBINATIONS:
            return "its site's robots.txt is too large to be understood"
        return Protego.parse(text)
