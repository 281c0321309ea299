# Generated from the files in specs/: edit there, then run `make generate`.
"""The help of `videotasks` itself, as a text: whoever asks for it waits for no parser."""

from __future__ import annotations

TYPE_CHECKING = False  # importing typing takes longer than showing this
if TYPE_CHECKING:
    from typing import Final

HELP: Final = """\
usage: videotasks COMMAND ...

find out, with nothing sent and no key needed:
  models     which of 34 families of models can do what, and where they are alive
  show       all that is known of an endpoint: parameters, limits, prices, sources
  validate   every problem of a request, by the documented rules
  guide      the chapters of the guide: start, errors, money, recipes and more

make videos:
  submit     send a request; --dry-run tells body and cost, --wait and --download go on
  wait       wait for tasks that were submitted, here or elsewhere
  download   save the files of a task
  batch      many videos, and a ledger of them on disk: nothing lost, nothing billed twice
             (needs the extra `batch`)

this machine:
  login      keep a provider's key in the system's keyring (needs the extra `cli`)
  doctor     keys, proxy, certificates, versions, and whether a provider can be reached
  mock       a platform on this machine that bills nothing (needs the extra `mock`)
  completion a script with which bash, zsh or fish completes models, parameters and values

options:
  -h, --help   this text; after a command, what that one does
  --version    the version

begin with:
  $ videotasks guide start
  $ videotasks models --image --alive

Keys are read from the environment, then from the keyring, and never printed:
  novita     NOVITA_API_KEY
  ppio       PPIO_API_KEY
  jiekou     JIEKOU_API_KEY
  highwayapi HIGHWAYAPI_API_KEY
"""
