# Copied from generator/templates/python/videotasks/cli/_completion.py: edit that file, then run `make generate`.
"""`videotasks completion`: writes the script by which a shell completes the program's words."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from videotasks.cli._command import Parser
from videotasks.cli._output import Output

_BASH = """\
_videotasks() {
    local IFS=$'\\n'
    COMPREPLY=($(videotasks --complete --bash "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
    if [ ${#COMPREPLY[@]} -eq 0 ]; then
        compopt -o default
    fi
}
complete -F _videotasks videotasks
"""
_ZSH = """\
#compdef videotasks
_videotasks() {
    local -a found
    found=(${(f)"$(videotasks --complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)"})
    if (( $#found )); then
        compadd -- $found
    else
        _files
    fi
}
if [ "$funcstack[1]" = "_videotasks" ]; then
    _videotasks "$@"
else
    compdef _videotasks videotasks
fi
"""
_FISH = """\
function __videotasks
    set -l before (commandline -opc)
    set -l found (videotasks --complete $before[2..-1] (commandline -ct | string collect --allow-empty) 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c videotasks -f -a '(__videotasks)'
"""
SCRIPTS = {"bash": _BASH, "fish": _FISH, "zsh": _ZSH}
_ABOUT = """\
Writes the script by which a shell completes commands, models, parameters and their closed values.

  bash   eval "$(videotasks completion bash)", in ~/.bashrc
  zsh    eval "$(videotasks completion zsh)", in ~/.zshrc behind compinit
  fish   videotasks completion fish | source, in ~/.config/fish/config.fish
"""


def parser(command: str, words: Sequence[str]) -> Parser:
    """Of its options."""
    del words
    made = Parser(command, _ABOUT, "completion bash")
    made.add_argument("shell", choices=[*SCRIPTS])
    return made


def act(options: Namespace, output: Output) -> int:
    """Writes it."""
    if output.as_json:
        output.event("script", "", shell=options.shell, script=SCRIPTS[options.shell])
    else:
        sys.stdout.write(SCRIPTS[options.shell])
    return 0
