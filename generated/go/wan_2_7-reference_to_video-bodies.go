// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/wan_2_7/reference_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Wan27ReferenceToVideoRequest: Makes a video with the people and things that images and videos show,
// and with their voices.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v
type Wan27ReferenceToVideoRequest struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`

	// Size: Width and height of the video. The first five are billed as 720P, the others as 1080P.
	// Allowed: "1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920",
	// "1440*1440", "1632*1248", "1248*1632". Default: "1920*1080".
	Size *Wan27ReferenceToVideoSize `json:"size,omitempty"`

	// Audio: Generates sound along with the picture. It changes the price. Default: true.
	Audio *bool `json:"audio,omitempty"`

	// Media: Images and videos of who or what appears in the video, and the frame that it starts with.
	// 1 to 5 items. At most 3 items have "reference_video" as `type`. Required. Each item: One image
	// or video. The sources disagree on whether it is required (of `url`): the mark is not in the
	// capture; an address is always given. Here holds: required. The sources disagree on its list of
	// values (of `type`): the values are not in the capture; a file is for one of three things. Here
	// holds: the three, as an open list.
	Media []Wan27Reference `json:"media"`

	// Prompt: What the video shows. At most 1500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Default: 5. Not stated by the platform's pages: at
	// least 2 (an integrator's reference of 2026-08-30 says so; the captures end before it). Not
	// stated by the platform's pages: at most 10 (an integrator's reference of 2026-08-30 says so; the
	// captures end before it). The sources disagree on its default: the capture ends before it; a
	// video lasts 5 seconds unless somebody says otherwise. Here holds: 5.
	Duration *int64 `json:"duration,omitempty"`

	// ShotType: Whether the video is one shot or several. For example "single", "multi". Default:
	// "single". The sources disagree on its default: the capture ends before it; a video is one shot
	// unless somebody says otherwise; a video is several shots unless somebody says otherwise. Here
	// holds: single. The sources disagree on its list of values: the capture ends before it; one shot
	// or several. Here holds: both, as an open list.
	ShotType *string `json:"shot_type,omitempty"`

	// Watermark: Puts a watermark on the video.
	Watermark *bool `json:"watermark,omitempty"`

	// NegativePrompt: What the video should not show. Not stated by the platform's pages: at most 500
	// characters (the other endpoints of Wan 2.7 take as many; the captures end before it).
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// Wan27ReferenceToVideoSize is one of the constants of this type.
type Wan27ReferenceToVideoSize string

const (
	Wan27ReferenceToVideoSize1280_720  Wan27ReferenceToVideoSize = "1280*720"
	Wan27ReferenceToVideoSize720_1280  Wan27ReferenceToVideoSize = "720*1280"
	Wan27ReferenceToVideoSize960_960   Wan27ReferenceToVideoSize = "960*960"
	Wan27ReferenceToVideoSize1088_832  Wan27ReferenceToVideoSize = "1088*832"
	Wan27ReferenceToVideoSize832_1088  Wan27ReferenceToVideoSize = "832*1088"
	Wan27ReferenceToVideoSize1920_1080 Wan27ReferenceToVideoSize = "1920*1080"
	Wan27ReferenceToVideoSize1080_1920 Wan27ReferenceToVideoSize = "1080*1920"
	Wan27ReferenceToVideoSize1440_1440 Wan27ReferenceToVideoSize = "1440*1440"
	Wan27ReferenceToVideoSize1632_1248 Wan27ReferenceToVideoSize = "1632*1248"
	Wan27ReferenceToVideoSize1248_1632 Wan27ReferenceToVideoSize = "1248*1632"
)

// NewWan27ReferenceToVideoRequest has all that a request needs.
func NewWan27ReferenceToVideoRequest(media []Wan27Reference, prompt string) Wan27ReferenceToVideoRequest {
	return Wan27ReferenceToVideoRequest{Media: media, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Wan27ReferenceToVideoRequest) Endpoint() string {
	return "wan_2_7.reference_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan27ReferenceToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan27ReferenceToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Wan27ReferenceToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Wan27ReferenceToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "size", r.Size, ofText[Wan27ReferenceToVideoSize])
	put(members, "audio", r.Audio, ofBoolean)
	putList(members, "media", r.Media, ofList(ofObject[Wan27Reference]))
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "shot_type", r.ShotType, ofText[string])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *Wan27ReferenceToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "size", &r.Size, toText[Wan27ReferenceToVideoSize]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		take(members, "media", &r.Media, toList(toObject[Wan27Reference])),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "shot_type", &r.ShotType, toText[string]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (Wan27ReferenceToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan27ReferenceToVideoRequest)
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("0"), number)
		} else if compare(number, Number("2147483647")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("2147483647"), number)
		}
	}
	if value, given := body["size"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("size"), "string", value)
		} else if !among(text, allowedWan27ReferenceToVideoRequest_Size...) {
			c.enum(at.member("size"), text, allowedWan27ReferenceToVideoRequest_Size)
		}
	}
	if value, given := body["audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["media"]; !given {
		c.required(at.member("media"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("media"), "array", value)
	} else {
		if len(items) < 1 {
			c.items(at.member("media"), "minItems", 1, items)
		} else if len(items) > 5 {
			c.items(at.member("media"), "maxItems", 5, items)
		} else if tooManyCountsWan27ReferenceToVideoRequest_Media.tooMany(items) != nil {
			c.tooMany(at.member("media"), "counts", items, tooManyCountsWan27ReferenceToVideoRequest_Media)
		}
		for index, item := range items {
			if members1, ok := item.(map[string]any); !ok {
				c.wrongType(at.member("media").item(index), "object", item)
			} else {
				Wan27Reference{}.check(c, members1, at.member("media").item(index))
			}
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 1500 {
		c.length(at.member("prompt"), "maxLength", 1500, text)
	}
	if value, given := body["duration"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		}
	}
	if value, given := body["shot_type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("shot_type"), "string", value)
		}
	}
	if value, given := body["watermark"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("watermark"), "boolean", value)
		}
	}
	if value, given := body["negative_prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		}
	}
}

func (Wan27ReferenceToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v",
		nil,
		[]string{"/media/items/url required", "novita-rendered: the mark is not in the capture; an integrator's reference of 2026-08-30: an address is always given; here holds: required"},
	}
}

var namesWan27ReferenceToVideoRequest = []string{"seed", "size", "audio", "media", "prompt", "duration", "shot_type", "watermark", "negative_prompt"}

var allowedWan27ReferenceToVideoRequest_Size = []any{"1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632"}

var tooManyCountsWan27ReferenceToVideoRequest_Media = newTally("type", nil, limit{[]string{"reference_video"}, 3})

// Wan27ReferenceToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v
type Wan27ReferenceToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan27ReferenceToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan27ReferenceToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan27ReferenceToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan27ReferenceToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Wan27ReferenceToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesWan27ReferenceToVideoResponse, &r.AdditionalProperties),
	)
}

func (Wan27ReferenceToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Wan27ReferenceToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v",
		nil,
		nil,
	}
}

var namesWan27ReferenceToVideoResponse = []string{"task_id"}
