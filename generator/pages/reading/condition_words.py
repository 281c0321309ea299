"""Holds the words with which sentences make one parameter depend on another."""

from __future__ import annotations

WHEN = (
    r"(?:only\s+)?(?:when|if|while|whenever|in case|once|provided that|as long as|as soon as"
    r"|当|如果|若|仅当|只有当?|仅在|在)\s*"
)
WHEN_WORDS = (
    "when|if|while|in case|once|provided that|as long as|as soon as|当|如果|若|只有|在"
)
"""One of these stands in whatever WHEN matches."""
UNLESS = r"(?:unless|除非)\s*"
TOGETHER = r"(?:together|simultaneously|at the same time|at once|in combination|concurrently|both)"
BE_USED = r"(?:be\s+)?(?:used|combined|set|provided|specified|passed|given|sent|supplied|mixed|filled)"
NOT = r"(?:cannot|can\s*not|can't|must\s+not|mustn't|may\s+not|should\s+not|shouldn't|not)"
NOT_ZH = r"(?:不能|不可(?:以)?|不得|无法|不支持|请勿|不要|不应)"
USE_ZH = r"(?:使用|传入?|设置|提供|存在|指定|出现|填写|生效)"
THIS = r"(?:this|it|the)?\s*(?:parameter|field|option|setting|value|该参数|此参数|本参数|该字段|此字段|参数)?\s*"
EFFECT = (
    r"(?:tak(?:es?|ing)\s+effect|effective|work(?:s|ing)?|valid|appl(?:y|ies|icable|ied)|used|meaningful"
    r"|has\s+(?:an\s+)?effect|considered|active|relevant|functions?)"
)
MAY = r"(?:available|supported|allowed|permitted|usable|accepted|can\s+be\s+(?:used|set|specified|provided)|enabled)"
IGNORED = (
    r"(?:ignored|disregarded|overridden|has\s+no\s+meaning|meaningless|not\s+hono(?:u)?red|does\s+nothing|has\s+no\s+effect|have\s+no\s+effect|no\s+effect"
    r"|does\s+not\s+(?:take\s+effect|apply|work)"
    r"|not\s+(?:take\s+effect|effective|apply|applied|used)|without\s+effect|invalid|不生效|无效|(?:将|会)?(?:被)?忽略|不起作用|失效)"
)
NEEDED = (
    r"(?:required|mandatory|(?:must|has\s+to|needs\s+to|should)\s+be\s+(?:provided|given|set|specified"
    r"|passed|supplied|filled)|必填|必传|必需|必须(?:传入?|提供|填写|指定|设置)?|需要?(?:传入?|提供|填写))"
)


A_VALUE = r"(?:`[^`\n]+`|\"[^\"\n]+\"|[A-Za-z0-9][\w:.*-]*)"
