// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v2_6_pro/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV26ProTextToVideoRequest: Makes a video with sound, of 5 or 10 seconds, from a prompt.
//
// Its page is https://ppio.com/docs/models/reference-kling-v2.6-pro-t2v
type KlingV26ProTextToVideoRequest struct {
	// Sound: Whether sound is made along with the picture. Default: true.
	Sound *bool `json:"sound,omitempty"`

	// Prompt: What the video shows, how things and the camera move and, where sound is made, what is
	// heard. At most 2500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
	Duration *KlingV26ProTextToVideoDuration `json:"duration,omitempty"`

	// CfgScale: How closely the video keeps to the prompt; the lower, the more natural its motion.
	// This page states no default. 0 to 1.
	CfgScale *float64 `json:"cfg_scale,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "1:1".
	AspectRatio *KlingV26ProTextToVideoAspectRatio `json:"aspect_ratio,omitempty"`

	// NegativePrompt: What is to be seen and heard nowhere in the video. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// KlingV26ProTextToVideoDuration is one of the constants of this type.
type KlingV26ProTextToVideoDuration int64

const (
	KlingV26ProTextToVideoDuration5  KlingV26ProTextToVideoDuration = 5
	KlingV26ProTextToVideoDuration10 KlingV26ProTextToVideoDuration = 10
)

// KlingV26ProTextToVideoAspectRatio is one of the constants of this type.
type KlingV26ProTextToVideoAspectRatio string

const (
	KlingV26ProTextToVideoAspectRatio16x9 KlingV26ProTextToVideoAspectRatio = "16:9"
	KlingV26ProTextToVideoAspectRatio9x16 KlingV26ProTextToVideoAspectRatio = "9:16"
	KlingV26ProTextToVideoAspectRatio1x1  KlingV26ProTextToVideoAspectRatio = "1:1"
)

// NewKlingV26ProTextToVideoRequest has all that a request needs.
func NewKlingV26ProTextToVideoRequest(prompt string) KlingV26ProTextToVideoRequest {
	return KlingV26ProTextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV26ProTextToVideoRequest) Endpoint() string {
	return "kling_v2_6_pro.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV26ProTextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV26ProTextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV26ProTextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV26ProTextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "sound", r.Sound, ofBoolean)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[KlingV26ProTextToVideoDuration])
	put(members, "cfg_scale", r.CfgScale, ofNumber)
	put(members, "aspect_ratio", r.AspectRatio, ofText[KlingV26ProTextToVideoAspectRatio])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *KlingV26ProTextToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "sound", &r.Sound, toBoolean),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[KlingV26ProTextToVideoDuration]),
		takePtr(members, "cfg_scale", &r.CfgScale, toNumber),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[KlingV26ProTextToVideoAspectRatio]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (KlingV26ProTextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV26ProTextToVideoRequest)
	if value, given := body["sound"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("sound"), "boolean", value)
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 2500 {
		c.length(at.member("prompt"), "maxLength", 2500, text)
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedKlingV26ProTextToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedKlingV26ProTextToVideoRequest_Duration)
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
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedKlingV26ProTextToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedKlingV26ProTextToVideoRequest_AspectRatio)
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

func (KlingV26ProTextToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-kling-v2.6-pro-t2v",
		nil,
		nil,
	}
}

var namesKlingV26ProTextToVideoRequest = []string{"sound", "prompt", "duration", "cfg_scale", "aspect_ratio", "negative_prompt"}

var allowedKlingV26ProTextToVideoRequest_Duration = []any{Number("5"), Number("10")}

var allowedKlingV26ProTextToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

// KlingV26ProTextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-kling-v2.6-pro-t2v
type KlingV26ProTextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV26ProTextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV26ProTextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV26ProTextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV26ProTextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV26ProTextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV26ProTextToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV26ProTextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV26ProTextToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-kling-v2.6-pro-t2v",
		nil,
		nil,
	}
}

var namesKlingV26ProTextToVideoResponse = []string{"task_id"}
