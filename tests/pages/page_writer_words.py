"""The wordings of constraint sentences, in English and in Chinese, of which a page takes one a kind.

A wording that begins with a comma is a clause of the sentence before it; every other one is a sentence. Values come
into the braces as the dialect writes them. Each tuple is open for further wordings: the strategies and the tests of the
writer take all that stand here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType


@dataclass(frozen=True)
class Words:
    """One wording of each kind."""

    closed: str
    """A closed list of values."""
    header: str
    """The same, for a header."""
    only: str
    """A closed list of one value."""
    open: str
    """A list of examples."""
    default: str
    length: str
    length_max: str
    pattern: str
    truncated: str
    """Where a text that is too long is cut off."""
    recommended: str
    """How long a text is better not."""
    step: str
    """What lies between two numbers."""
    items: str
    accepts: str
    """Length of an array of files, with both limits."""
    accepts_only: str
    """Length of an array of files, with equal limits."""
    items_max: str
    """Length of an array that has an upper limit only."""
    one_item_max: str
    """The same for files, where the limit is 1."""
    range: str
    range_prose: str
    range_default: str
    """Range and default in one sentence."""
    minimum: str
    maximum: str
    members: str
    """Names of the fields of the objects in an array."""
    conditions: str
    """What stands above the values that depend on the duration."""
    condition: str
    kind: str
    """A file of which nothing else is known."""
    media: str
    """What stands above a list of rules for files."""
    url: str
    base64: str
    decoded: str
    """Size of what base64 holds."""
    data_uri: str
    """That base64 needs a `data:` head, where no size is stated."""
    data_head: str
    """The same as a clause of the size."""
    types: str
    max_size: str
    lasts: str
    """How long a sound or a video may be, with both ends."""
    lasts_min: str
    lasts_max: str
    short_side: str
    long_side: str
    opaque: str
    dimensions: str
    dimensions_between: str
    """Least and largest width and height at once."""
    aspect: str
    resolution: str


SIDES = {
    "ShortSide": ("shorter side", "短边"),
    "LongSide": ("longer side", "长边"),
    "Width": ("width", "宽度"),
    "Height": ("height", "高度"),
}
"""What a side is called."""
BOUNDS = {
    "min": ("at least", "不小于"),
    "max": ("at most", "不超过"),
    "exclusiveMin": ("greater than", "大于"),
    "exclusiveMax": ("less than", "小于"),
}
KIND_BETWEEN = ("Supports {low}-{count} {many}", "支持 {low}-{count} {many}")
LEAST_OF_KIND = ("At least {low} {many}", "至少 {low} {many}")
ONE_KIND = ("Up to {count} {many}", "最多 {count} {many}")
ONE_SIDE = ("The {side} must be {bound} {limit} pixels", "{side}{bound} {limit} 像素")
"""A limit of one side that has no wording of its own."""
ONE_LENGTH = ("The duration must be {bound} {limit} seconds", "时长{bound} {limit} 秒")
"""A limit of the length that has no wording of its own."""
IN_ALL = (
    "The total duration must be {bound} {limit} seconds",
    "总时长{bound} {limit} 秒",
)
IN_SUM = (
    "The sum of {of} must not exceed {limit}",
    "所有 {of} 之和不超过 {limit}",
)
SUMMED = ("all items", "项")
"""What is added up where it is no member of the items."""
STOPS = (".", "。")
COMMAS = (",", "，")
COLONS = (":", "：")
LIST_COMMAS = (", ", "、")
SEMICOLONS = ("; ", "；")
FOR_INSTANCE = (". For instance:", "。例如：")
"""Above a fenced block."""
FOR_INSTANCE_INLINE = (", for instance `{head}`", "，例如：`{head}`")

ENGLISH: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "closed": (
            "Optional values: {values}",
            "Available values: {values}",
            "Allowed values: {values}",
            "Valid values: {values}",
            "Possible values: {values}",
            "Accepted values: {values}",
            "Acceptable values: {values}",
            "Enum: {values}",
            "Enum values: {values}",
            "Supports: {values}",
            "Supported values: {values}",
            ", with available options of {values}",
            ", must be one of {values}",
        ),
        "header": (
            "Supports: {values}",
            "Enum value: {values}",
            "Enum: {values}",
        ),
        "only": (
            ", with {value} being the only available option",
            ", with {value} as the only option available",
        ),
        "open": (
            ", e.g. {values}",
            ", such as {values}, etc.",
            ", for example {values}",
        ),
        "default": (
            "Default: {value}",
            "Default is {value}",
            "The default is {value}",
            "The default value is {value}",
            "Default value: {value}",
            "Defaults to {value}",
        ),
        "length": ("Length limit: {low}{dash}{high}",),
        "length_max": (
            ", with a maximum length of {high} characters",
            ", up to {high} characters",
            "Maximum length of {high} characters",
            "Up to {high} characters",
        ),
        "pattern": (
            "Pattern: {pattern}",
            "Must match {pattern}",
            "Regular expression: {pattern}",
        ),
        "truncated": (
            "Maximum length of {high} characters, and any excess is truncated",
            "Up to {high} characters. Anything longer is cut off",
        ),
        "recommended": (
            "Recommended to be no more than {high} characters",
            "We recommend at most {high} characters",
        ),
        "step": ("Step: {step}", "In steps of {step}"),
        "items": ("Array length: {low}{dash}{high}",),
        "accepts": ("Accepts {low} to {high} {many}",),
        "accepts_only": ("Only accepts {high} {count}",),
        "items_max": ("Accepts up to {high} {many}",),
        "one_item_max": ("Only support one {one} input now",),
        "range": ("Value range: [{low}, {high}]", "Range: [{low}, {high}]"),
        "range_prose": (
            ", range {low}-{high}",
            ", supports {low}-{high}{unit}",
            "Range: {low}-{high}",
        ),
        "range_default": (
            "{low} <= x <= {high}, default {value}",
            "Range: {low}-{high}, default: {value}",
        ),
        "minimum": ("Minimum value: {low}",),
        "maximum": ("Maximum value: {high}",),
        "members": (
            ", each containing {names}",
            "Each subject contains {names}",
        ),
        "conditions": ("Options by duration:", "What can be had for a duration:"),
        "condition": ("{when} seconds: default {value}, options {values}",),
        "kind": ("Takes {one} files",),
        "media": ("Rules for the {many}:", "For fields that take {many}:"),
        "url": (
            "Give each {one} as a public URL",
            "{One} URL of a file on the web",
            "The {one} URL must be public",
        ),
        "base64": (
            "{Many} can be given via URLs or Base64 encode",
            "Takes {one} URLs or Base64 encoded {many}",
        ),
        "decoded": (
            "The base64 decode must stay under {size}",
            "The base64 decoded length must be under {size}",
        ),
        "data_uri": (
            "Base64 needs a fitting content type string",
            "Base64 text needs its content type string in front",
        ),
        "data_head": (
            ", and needs a fitting content type string",
            ", with its content type string in front",
        ),
        "types": (
            "Use one of these codecs: {types}",
            "Supports {types} formats",
            "Supported formats: {types}",
            "Supports {types}",
            "Only these files are taken ({types})",
        ),
        "max_size": (
            "All {many} are limited to {size}",
            "Max file size: {size}",
            "Max {size} per {one}",
            "Max {size}",
        ),
        "lasts": (
            "Each {one} must last between {low} and {high} seconds",
            "Duration: {low}-{high} seconds",
        ),
        "lasts_min": (
            "Each {one} must last at least {low} seconds",
            "Minimum duration: {low} s",
        ),
        "lasts_max": (
            "Each {one} must not last longer than {high} seconds",
            "The duration must not exceed {high} seconds",
            "Max duration: {high} s",
        ),
        "short_side": (
            "The shorter side must be at least {low} pixels",
            "Shorter side: no less than {low} px",
        ),
        "long_side": (
            "The longer side must be at most {high} pixels",
            "Longer side: no more than {high} px",
        ),
        "opaque": ("Transparent images are not supported", "No transparency"),
        "dimensions": (
            "Dimensions of at least {width}x{height} pixels",
            "Min {width}x{height} pixels",
        ),
        "dimensions_between": (
            "Dimensions between {width}x{height} and {most_width}x{most_height} pixels",
            "From {width}x{height} to {most_width}x{most_height} px",
        ),
        "aspect": (
            "The aspect ratio has to be less than {low} or {high}",
            "An aspect ratio between {low} and {high}",
            "The aspect ratio of {many} must be < {low} or > {high}",
            "Their aspect ratio must be < {low} or {high}",
        ),
        "resolution": (
            "The two {many} need a similar resolution (ratio between {low}-{high})",
            "The resolution ratio of the first and the last frame must be between {low} and {high}",
        ),
    }
)

CHINESE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "closed": (
            "可选值：{values}",
            "可选值: {values}",
            "枚举值：{values}",
            "枚举值: {values}",
            "，可选 {values}",
        ),
        "header": ("枚举值: {values}", "枚举值：{values}", "可选值：{values}"),
        "only": ("，其中 {value} 是唯一可用选项",),
        "open": ("，例如 {values} 等", "，例如 {values}", "，如 {values} 等"),
        "default": (
            "默认值：{value}",
            "默认值: {value}",
            "默认为 {value}",
            "默认值为 {value}",
        ),
        "length": ("长度限制：{low}{dash}{high}", "长度限制: {low}{dash}{high}"),
        "length_max": ("，最大长度为 {high} 个字符", "，最多 {high} 个字符"),
        "pattern": ("正则：{pattern}", "必须匹配 {pattern}", "格式为 {pattern}"),
        "truncated": ("不超过 {high} 个字符，超过部分会自动截断",),
        "recommended": ("建议不超过 {high} 个字符",),
        "step": ("步长：{step}", "步进值为 {step}"),
        "items": ("数组长度：{low}{dash}{high}", "数组长度: {low}{dash}{high}"),
        "accepts": ("接受 {low} 至 {high} {many}",),
        "accepts_only": ("仅接受 {high} {many}",),
        "items_max": ("最多接受 {high} {many}",),
        "one_item_max": ("目前仅支持输入 1 {many}",),
        "range": ("取值范围：[{low}, {high}]", "取值范围: [{low}, {high}]"),
        "range_prose": ("，支持 {low}-{high}{unit}", "，范围 {low}-{high}"),
        "range_default": (
            "{low} <= x <= {high}，默认值 {value}",
            "范围：{low}-{high}，默认值：{value}",
        ),
        "minimum": ("最小值：{low}",),
        "maximum": ("最大值：{high}",),
        "members": ("，每个主体包含 {names}",),
        "conditions": ("按时长可用的选项：",),
        "condition": ("{when} 秒：默认 {value}，可选 {values}",),
        "kind": ("输入{one}文件",),
        "media": ("{one}字段的规则：",),
        "url": ("请提供公共{one} URL", "网络上的{one} URL"),
        "base64": (
            "可用公共 URL 或 Base64 提供{one}",
            "{one} URL 或 Base64 编码的{one}",
        ),
        "decoded": ("base64 解码后须小于 {size}",),
        "data_uri": ("base64 需带有内容类型字符串",),
        "data_head": ("，并需带有内容类型字符串",),
        "types": ("支持格式：{types}", "支持 {types} 格式"),
        "max_size": ("单个{one}限制为 {size}", "每个{one}最大 {size}", "最大 {size}"),
        "lasts": ("{one}时长须在 {low} 到 {high} 秒之间", "时长：{low}-{high} 秒"),
        "lasts_min": ("{one}时长不少于 {low} 秒", "最短 {low} 秒"),
        "lasts_max": ("{one}时长不超过 {high} 秒", "最长 {high} 秒"),
        "short_side": ("短边不小于 {low} 像素", "最短边至少 {low} 像素"),
        "long_side": ("长边不超过 {high} 像素", "最长边不大于 {high} 像素"),
        "opaque": ("不支持透明图像", "不含透明通道"),
        "dimensions": ("{one}尺寸至少为 {width}x{height} 像素",),
        "dimensions_between": (
            "{one}尺寸须在 {width}x{height} 至 {most_width}x{most_height} 像素之间",
        ),
        "aspect": (
            "{one}的宽高比须小于 {low} 或 {high}",
            "宽高比须在 {low} 和 {high} 之间",
        ),
        "resolution": ("首帧与尾帧的分辨率比例须在 {low} 到 {high} 之间",),
    }
)


def words_of(
    table: Mapping[str, tuple[str, ...]], numbers: Mapping[str, int] | None = None
) -> Words:
    """The wordings with these numbers, the first one where none is given."""
    chosen = numbers or {}
    return Words(
        **{one.name: table[one.name][chosen.get(one.name, 0)] for one in fields(Words)}
    )
