// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/wan_2_7/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Wan27TextToVideoRequest: Makes a video of 2 to 15 seconds from a prompt, with a sound of your own if
// one is given.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v
type Wan27TextToVideoRequest struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`

	// Size: Width and height of the video. The first five are billed as 720P, the others as 1080P.
	// Allowed: "1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920",
	// "1440*1440", "1632*1248", "1248*1632". Default: "1920*1080".
	Size *Wan27TextToVideoSize `json:"size,omitempty"`

	// Prompt: What the video shows. Is cut off behind 1500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. 2 to 15. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// AudioURL: Address of a sound to go with the video. A URL of a sound. Not stated by the
	// platform's pages: a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30
	// seconds (an integrator's reference of 2026-08-30 says so, and so do the pages of Wan 2.5 and
	// 2.6).
	AudioURL *string `json:"audio_url,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false. The sources disagree on its default:
	// it ends before a default; there is no watermark unless somebody asks for one. Here holds: false.
	Watermark *bool `json:"watermark,omitempty"`

	// PromptExtend: Whether the platform writes out a short prompt before it is used, which takes
	// longer. Default: true. The sources disagree on its default: they end before a default; a prompt
	// is written out unless somebody says otherwise. Here holds: true.
	PromptExtend *bool `json:"prompt_extend,omitempty"`

	// NegativePrompt: What the video should not show. Not stated by the platform's pages: at most 500
	// characters (the other endpoints of Wan 2.7 take as many; the capture ends before it).
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// Wan27TextToVideoSize is one of the constants of this type.
type Wan27TextToVideoSize string

const (
	Wan27TextToVideoSize1280_720  Wan27TextToVideoSize = "1280*720"
	Wan27TextToVideoSize720_1280  Wan27TextToVideoSize = "720*1280"
	Wan27TextToVideoSize960_960   Wan27TextToVideoSize = "960*960"
	Wan27TextToVideoSize1088_832  Wan27TextToVideoSize = "1088*832"
	Wan27TextToVideoSize832_1088  Wan27TextToVideoSize = "832*1088"
	Wan27TextToVideoSize1920_1080 Wan27TextToVideoSize = "1920*1080"
	Wan27TextToVideoSize1080_1920 Wan27TextToVideoSize = "1080*1920"
	Wan27TextToVideoSize1440_1440 Wan27TextToVideoSize = "1440*1440"
	Wan27TextToVideoSize1632_1248 Wan27TextToVideoSize = "1632*1248"
	Wan27TextToVideoSize1248_1632 Wan27TextToVideoSize = "1248*1632"
)

// NewWan27TextToVideoRequest has all that a request needs.
func NewWan27TextToVideoRequest(prompt string) Wan27TextToVideoRequest {
	return Wan27TextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Wan27TextToVideoRequest) Endpoint() string {
	return "wan_2_7.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan27TextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan27TextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Wan27TextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Wan27TextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "size", r.Size, ofText[Wan27TextToVideoSize])
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "audio_url", r.AudioURL, ofText[string])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "prompt_extend", r.PromptExtend, ofBoolean)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *Wan27TextToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "size", &r.Size, toText[Wan27TextToVideoSize]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "audio_url", &r.AudioURL, toText[string]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "prompt_extend", &r.PromptExtend, toBoolean),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (Wan27TextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan27TextToVideoRequest)
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
		} else if !among(text, allowedWan27TextToVideoRequest_Size...) {
			c.enum(at.member("size"), text, allowedWan27TextToVideoRequest_Size)
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("2")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("2"), number)
		} else if compare(number, Number("15")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("15"), number)
		}
	}
	if value, given := body["audio_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("audio_url"), "string", value)
		} else if !mediaWan27TextToVideoRequest_AudioURL.matches(text) {
			c.media(at.member("audio_url"), text, "a URL of a sound")
		}
	}
	if value, given := body["watermark"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("watermark"), "boolean", value)
		}
	}
	if value, given := body["prompt_extend"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("prompt_extend"), "boolean", value)
		}
	}
	if value, given := body["negative_prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		}
	}
}

func (Wan27TextToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v",
		nil,
		nil,
	}
}

var namesWan27TextToVideoRequest = []string{"seed", "size", "prompt", "duration", "audio_url", "watermark", "prompt_extend", "negative_prompt"}

var allowedWan27TextToVideoRequest_Size = []any{"1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632"}

var mediaWan27TextToVideoRequest_AudioURL = newPattern("^https?://", "https://", "http://")

// Wan27TextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v
type Wan27TextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan27TextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan27TextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan27TextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan27TextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Wan27TextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesWan27TextToVideoResponse, &r.AdditionalProperties),
	)
}

func (Wan27TextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Wan27TextToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v",
		nil,
		nil,
	}
}

var namesWan27TextToVideoResponse = []string{"task_id"}
