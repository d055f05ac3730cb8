"""What may be fetched: http and https addresses of the public internet, and nothing that leads into a private network.

An address that somebody else wrote (a link in a feed, a redirect) must not make this machine ask a router, a cloud's
metadata service or a printer. So a URL is taken apart strictly, a host written as a number is read as the network would
read it, and every address that a name resolves to is judged; the connection then goes to the very address judged here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import SplitResult, quote, urlsplit

from tracker.errors import ForbiddenAddress

_PORTS = {"http": 80, "https": 443}
_LONGEST_URL = 4_096
_LONGEST_SHOWN = 200

_CONTROL = re.compile(r"[\x00-\x20\x7f-\x9f\ud800-\udfff\\\s]")
_CREDENTIALS = re.compile(r"(?<=//)[^/?#]*@")
_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(\.(?!-)[a-z0-9_-]{1,63})*")
_NUMERIC = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)")
_LEFT_AS_IT_IS = "/:?#[]@!$&'()*+,;=%~|"  # of a path and a query: what has a meaning there, or is quoted already

_IPAddress = IPv4Address | IPv6Address
_IPNetwork = IPv4Network | IPv6Network

_LOOPBACK = "this machine"
_PRIVATE = "a private network"
_LINK = "its own link only, where clouds keep their metadata"
_UNSPECIFIED = "no machine in particular"
_RESERVED = "a reserved range"
_EXAMPLES = "a range for documentation"
_MULTICAST = "a multicast group"
_TRANSITION = "an IPv4 network through an outdated tunnel"

# IANA's registries of special-purpose addresses; what is told first wins.
_FORBIDDEN: tuple[tuple[str, str], ...] = (
    ("0.0.0.0/8", _UNSPECIFIED),
    ("10.0.0.0/8", _PRIVATE),
    ("100.64.0.0/10", "a provider's own network"),
    ("127.0.0.0/8", _LOOPBACK),
    ("168.63.129.16/32", "a cloud's metadata"),  # Azure's, the one that stands among public addresses
    ("169.254.0.0/16", _LINK),
    ("172.16.0.0/12", _PRIVATE),
    ("192.0.0.0/24", _RESERVED),
    ("192.0.2.0/24", _EXAMPLES),
    ("192.31.196.0/24", _RESERVED),
    ("192.52.193.0/24", _RESERVED),
    ("192.88.99.0/24", _TRANSITION),
    ("192.168.0.0/16", _PRIVATE),
    ("192.175.48.0/24", _RESERVED),
    ("198.18.0.0/15", "a range for benchmarks"),
    ("198.51.100.0/24", _EXAMPLES),
    ("203.0.113.0/24", _EXAMPLES),
    ("224.0.0.0/4", _MULTICAST),
    ("240.0.0.0/4", _RESERVED),
    ("::/128", _UNSPECIFIED),
    ("::1/128", _LOOPBACK),
    ("fc00::/7", _PRIVATE),
    ("fe80::/10", _LINK),
    ("fec0::/10", _PRIVATE),
    ("ff00::/8", _MULTICAST),
    ("2001::/32", _TRANSITION),  # Teredo
    ("2001::/23", _RESERVED),
    ("2001:db8::/32", _EXAMPLES),
    ("2002::/16", _TRANSITION),  # 6to4
    ("3fff::/20", _EXAMPLES),
)
_RANGES: tuple[tuple[_IPNetwork, str], ...] = tuple((ip_network(text), reason) for text, reason in _FORBIDDEN)
_GLOBAL_IPV6 = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")


@dataclass(frozen=True)
class Target:
    """A URL that may be asked, taken apart.

    Attributes:
        url: as it is asked: in ASCII, without a fragment.
        scheme: "http" or "https".
        host: in lower case and ASCII; an IP address in its usual spelling, without brackets.
        port: the one given, or the scheme's.
        path: path and query.
        literal: the host's address, where the host is one and no name.
    """

    url: str
    scheme: str
    host: str
    port: int
    path: str
    literal: str | None


def target(url: str) -> Target:
    """Take a URL apart.

    Spaces around it are left out; letters beyond ASCII are encoded, the host's by UTS 46, as browsers do. A host that
    is a number in any spelling (`127.1`, `0x7f.1`, `017700000001`, `2130706433`) is the IPv4 address that it means.

    Raises:
        ForbiddenAddress: It is no http or https URL, holds a user name, or cannot be told apart without doubt.
    """
    url = url.strip(" \t\r\n")
    parts, port = _parts(url)
    host, literal = _host(parts.netloc, url)
    query = f"?{_quoted(parts.query)}" if parts.query else ""
    path = _quoted(parts.path or "/") + query
    at = f"[{host}]" if ":" in host else host
    at += f":{port}" if port != _PORTS[parts.scheme] else ""
    return Target(f"{parts.scheme}://{at}{path}", parts.scheme, host, port, path, literal)


def check(asked: Target, addresses: list[str], allow_loopback: bool) -> None:
    """Let pass only what leads to public machines: every address that a name has, so that no luck is involved.

    Args:
        asked: What is to be fetched.
        addresses: What its host resolves to.
        allow_loopback: Whether this machine's own pages may be fetched too.

    Raises:
        ForbiddenAddress: One of the addresses is not public, or is none.
    """
    for address in addresses:
        reason = refusal(address, allow_loopback)
        if reason:
            raise ForbiddenAddress(
                f"{shown(asked.url)}: leads to {shown(address)}, {reason}; only public addresses are fetched"
            )


def refusal(address: str, allow_loopback: bool = False) -> str | None:
    """What speaks against connecting to an IP address, or None where nothing does."""
    try:
        known = _meant(ip_address(address))
    except ValueError:
        return "which is no address"
    if isinstance(known, IPv6Address) and known.scope_id:
        return _LINK
    for network, reason in _RANGES:
        if known.version == network.version and known in network:
            return None if allow_loopback and reason == _LOOPBACK else reason
    return None if isinstance(known, IPv4Address) or known in _GLOBAL_IPV6 else _RESERVED


def shown(url: str) -> str:
    """A URL as an error shows it: on one line, of bearable length, what cannot be seen made visible, no password."""
    url = _CREDENTIALS.sub("…@", url)
    cut = url[:_LONGEST_SHOWN] + ("…" if len(url) > _LONGEST_SHOWN else "")
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in cut)


def host(url: str) -> str:
    """The host of a URL as an outlet is called by it: without a `www.`; empty if it has none."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _parts(url: str) -> tuple[SplitResult, int]:
    """The parts of a web address, and its port."""
    if len(url) > _LONGEST_URL:
        raise ForbiddenAddress(f"{shown(url)}: is longer than {_LONGEST_URL:,} characters; no news page's address is")
    if _CONTROL.search(url):
        raise ForbiddenAddress(
            f"{shown(url)}: holds a space, a backslash or a control character; write the address without it"
        )
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise ForbiddenAddress(f"{shown(url)}: is no address that can be read; correct it") from error
    if parts.scheme not in _PORTS or not url[len(parts.scheme) :].startswith("://"):
        raise ForbiddenAddress(f"{shown(url)}: is no web address; only http:// and https:// are fetched")
    if "@" in parts.netloc:
        raise ForbiddenAddress(f"{shown(url)}: holds a user name before an @; give the address without it")
    if port == 0:
        raise ForbiddenAddress(f"{shown(url)}: has a port that no server can have; correct it")
    return parts, port or _PORTS[parts.scheme]


def _quoted(text: str) -> str:
    return quote(text, safe=_LEFT_AS_IT_IS)


def _host(netloc: str, url: str) -> tuple[str, str | None]:
    """The host of a URL, and its IP address if it is one."""
    if netloc.startswith("["):
        inner, _, behind = netloc[1:].partition("]")
        if "%" in inner:
            raise ForbiddenAddress(f"{shown(url)}: names a network card; only public addresses are fetched")
        try:
            literal = str(IPv6Address(inner + behind.partition(":")[0]))
        except ValueError as error:
            raise ForbiddenAddress(f"{shown(url)}: has a host that is no address; correct it") from error
        return literal, literal
    name = _ascii(netloc.partition(":")[0], url).lower().removesuffix(".")
    if _NUMERIC.fullmatch(name):
        literal = str(_number(name, url))
        return literal, literal
    if len(name) > 253 or not _NAME.fullmatch(name):
        raise ForbiddenAddress(f"{shown(url)}: has a host that no server can have; correct it")
    return name, None


def _ascii(host: str, url: str) -> str:
    if host.isascii():
        return host
    import idna  # noqa: PLC0415  (its tables, which hardly any address needs)

    try:
        return idna.encode(host, uts46=True).decode()
    except idna.IDNAError as error:
        raise ForbiddenAddress(f"{shown(url)}: has a host that no server can have; correct it") from error


def _number(host: str, url: str) -> IPv4Address:
    """The address that a host means whose last part is a number, by the rules of `inet_aton` and of browsers."""
    try:
        *front, last = [_whole(part) for part in host.split(".")]
        if len(front) > 3 or any(value > 255 for value in front):
            raise ValueError(host)
        first = sum(value << 8 * (3 - place) for place, value in enumerate(front))
        if last >= 1 << 8 * (4 - len(front)):
            raise ValueError(host)
        return IPv4Address(first + last)
    except ValueError as error:
        raise ForbiddenAddress(f"{shown(url)}: has a host that is no address; correct it") from error


def _whole(digits: str) -> int:
    if not digits.isalnum():  # "1_0" and "+1", which `int` would take
        raise ValueError(digits)
    if digits.startswith("0x"):
        return int(digits[2:] or "0", 16)
    return int(digits, 8 if len(digits) > 1 and digits.startswith("0") else 10)


def _meant(address: _IPAddress) -> _IPAddress:
    """The IPv4 address that an IPv6 address only wraps, or the address itself."""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return address.ipv4_mapped
        if address in _NAT64:  # what a name has in a network without IPv4
            return IPv4Address(int(address) & 0xFFFFFFFF)
    return address
