// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v2_5_turbo/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV25TurboTextToVideoRequest: Makes a video of 5 or 10 seconds from a prompt.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md
type KlingV25TurboTextToVideoRequest struct {
	// Prompt: What the video shows. At most 2500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video, as a text. In seconds. Allowed: "5", "10". Default: "5".
	Duration *KlingV25TurboTextToVideoDuration `json:"duration,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "16:9".
	AspectRatio *KlingV25TurboTextToVideoAspectRatio `json:"aspect_ratio,omitempty"`

	// CfgScale: How closely the video keeps to the prompt; the lower, the more natural its motion. 0
	// to 1. Default: 0.5.
	CfgScale *float64 `json:"cfg_scale,omitempty"`

	// Mode: Quality of the video. Only value: "pro". Default: "pro".
	Mode *KlingV25TurboTextToVideoMode `json:"mode,omitempty"`

	// NegativePrompt: What the video should not show. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// KlingV25TurboTextToVideoDuration is one of the constants of this type.
type KlingV25TurboTextToVideoDuration string

const (
	KlingV25TurboTextToVideoDuration5  KlingV25TurboTextToVideoDuration = "5"
	KlingV25TurboTextToVideoDuration10 KlingV25TurboTextToVideoDuration = "10"
)

// KlingV25TurboTextToVideoAspectRatio is one of the constants of this type.
type KlingV25TurboTextToVideoAspectRatio string

const (
	KlingV25TurboTextToVideoAspectRatio16x9 KlingV25TurboTextToVideoAspectRatio = "16:9"
	KlingV25TurboTextToVideoAspectRatio9x16 KlingV25TurboTextToVideoAspectRatio = "9:16"
	KlingV25TurboTextToVideoAspectRatio1x1  KlingV25TurboTextToVideoAspectRatio = "1:1"
)

// KlingV25TurboTextToVideoMode is one of the constants of this type.
type KlingV25TurboTextToVideoMode string

const (
	KlingV25TurboTextToVideoModePro KlingV25TurboTextToVideoMode = "pro"
)

// NewKlingV25TurboTextToVideoRequest has all that a request needs.
func NewKlingV25TurboTextToVideoRequest(prompt string) KlingV25TurboTextToVideoRequest {
	return KlingV25TurboTextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV25TurboTextToVideoRequest) Endpoint() string {
	return "kling_v2_5_turbo.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV25TurboTextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV25TurboTextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV25TurboTextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV25TurboTextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofText[KlingV25TurboTextToVideoDuration])
	put(members, "aspect_ratio", r.AspectRatio, ofText[KlingV25TurboTextToVideoAspectRatio])
	put(members, "cfg_scale", r.CfgScale, ofNumber)
	put(members, "mode", r.Mode, ofText[KlingV25TurboTextToVideoMode])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *KlingV25TurboTextToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toText[KlingV25TurboTextToVideoDuration]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[KlingV25TurboTextToVideoAspectRatio]),
		takePtr(members, "cfg_scale", &r.CfgScale, toNumber),
		takePtr(members, "mode", &r.Mode, toText[KlingV25TurboTextToVideoMode]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (KlingV25TurboTextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV25TurboTextToVideoRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 2500 {
		c.length(at.member("prompt"), "maxLength", 2500, text)
	}
	if value, given := body["duration"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("duration"), "string", value)
		} else if !among(text, allowedKlingV25TurboTextToVideoRequest_Duration...) {
			c.enum(at.member("duration"), text, allowedKlingV25TurboTextToVideoRequest_Duration)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedKlingV25TurboTextToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedKlingV25TurboTextToVideoRequest_AspectRatio)
		}
	}
	if value, given := body["cfg_scale"]; given {
		if number, ok := asNumber(value); !ok {
			c.wrongType(at.member("cfg_scale"), "number", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("cfg_scale"), "minimum", Number("0"), number)
		} else if compare(number, Number("1")) > 0 {
			c.outOfRange(at.member("cfg_scale"), "maximum", Number("1"), number)
		}
	}
	if value, given := body["mode"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("mode"), "string", value)
		} else if !among(text, allowedKlingV25TurboTextToVideoRequest_Mode...) {
			c.enum(at.member("mode"), text, allowedKlingV25TurboTextToVideoRequest_Mode)
		}
	}
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 2500 {
			c.length(at.member("negative_prompt"), "maxLength", 2500, text)
		}
	}
}

func (KlingV25TurboTextToVideoRequest) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md",
		nil,
		nil,
	}
}

var namesKlingV25TurboTextToVideoRequest = []string{"prompt", "duration", "aspect_ratio", "cfg_scale", "mode", "negative_prompt"}

var allowedKlingV25TurboTextToVideoRequest_Duration = []any{"5", "10"}

var allowedKlingV25TurboTextToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

var allowedKlingV25TurboTextToVideoRequest_Mode = []any{"pro"}

// KlingV25TurboTextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md
type KlingV25TurboTextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV25TurboTextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV25TurboTextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV25TurboTextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV25TurboTextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV25TurboTextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV25TurboTextToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV25TurboTextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV25TurboTextToVideoResponse) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md",
		nil,
		nil,
	}
}

var namesKlingV25TurboTextToVideoResponse = []string{"task_id"}
