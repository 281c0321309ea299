// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v3_0_std/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV30StdTextToVideoRequest: Makes a video of 3 to 15 seconds from a prompt, with sound if wanted.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-t2v.md
type KlingV30StdTextToVideoRequest struct {
	// Sound: Whether sound is made along with the picture. Default: false.
	Sound *bool `json:"sound,omitempty"`

	// Prompt: What the video shows, how things and the camera move and, where sound is made, what is
	// heard. At most 2500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15.
	// Default: 5.
	Duration *KlingV30StdTextToVideoDuration `json:"duration,omitempty"`

	// CfgScale: How closely the video keeps to the prompt; the lower, the more natural its motion. 0
	// to 1. Default: 0.5.
	CfgScale *float64 `json:"cfg_scale,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "16:9".
	AspectRatio *KlingV30StdTextToVideoAspectRatio `json:"aspect_ratio,omitempty"`

	// NegativePrompt: What is to be seen and heard nowhere in the video. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// KlingV30StdTextToVideoDuration is one of the constants of this type.
type KlingV30StdTextToVideoDuration int64

const (
	KlingV30StdTextToVideoDuration3  KlingV30StdTextToVideoDuration = 3
	KlingV30StdTextToVideoDuration4  KlingV30StdTextToVideoDuration = 4
	KlingV30StdTextToVideoDuration5  KlingV30StdTextToVideoDuration = 5
	KlingV30StdTextToVideoDuration6  KlingV30StdTextToVideoDuration = 6
	KlingV30StdTextToVideoDuration7  KlingV30StdTextToVideoDuration = 7
	KlingV30StdTextToVideoDuration8  KlingV30StdTextToVideoDuration = 8
	KlingV30StdTextToVideoDuration9  KlingV30StdTextToVideoDuration = 9
	KlingV30StdTextToVideoDuration10 KlingV30StdTextToVideoDuration = 10
	KlingV30StdTextToVideoDuration11 KlingV30StdTextToVideoDuration = 11
	KlingV30StdTextToVideoDuration12 KlingV30StdTextToVideoDuration = 12
	KlingV30StdTextToVideoDuration13 KlingV30StdTextToVideoDuration = 13
	KlingV30StdTextToVideoDuration14 KlingV30StdTextToVideoDuration = 14
	KlingV30StdTextToVideoDuration15 KlingV30StdTextToVideoDuration = 15
)

// KlingV30StdTextToVideoAspectRatio is one of the constants of this type.
type KlingV30StdTextToVideoAspectRatio string

const (
	KlingV30StdTextToVideoAspectRatio16x9 KlingV30StdTextToVideoAspectRatio = "16:9"
	KlingV30StdTextToVideoAspectRatio9x16 KlingV30StdTextToVideoAspectRatio = "9:16"
	KlingV30StdTextToVideoAspectRatio1x1  KlingV30StdTextToVideoAspectRatio = "1:1"
)

// NewKlingV30StdTextToVideoRequest has all that a request needs.
func NewKlingV30StdTextToVideoRequest(prompt string) KlingV30StdTextToVideoRequest {
	return KlingV30StdTextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV30StdTextToVideoRequest) Endpoint() string {
	return "kling_v3_0_std.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV30StdTextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV30StdTextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV30StdTextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV30StdTextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "sound", r.Sound, ofBoolean)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[KlingV30StdTextToVideoDuration])
	put(members, "cfg_scale", r.CfgScale, ofNumber)
	put(members, "aspect_ratio", r.AspectRatio, ofText[KlingV30StdTextToVideoAspectRatio])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *KlingV30StdTextToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "sound", &r.Sound, toBoolean),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[KlingV30StdTextToVideoDuration]),
		takePtr(members, "cfg_scale", &r.CfgScale, toNumber),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[KlingV30StdTextToVideoAspectRatio]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (KlingV30StdTextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV30StdTextToVideoRequest)
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
		} else if !among(number, allowedKlingV30StdTextToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedKlingV30StdTextToVideoRequest_Duration)
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
		} else if !among(text, allowedKlingV30StdTextToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedKlingV30StdTextToVideoRequest_AspectRatio)
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

func (KlingV30StdTextToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-t2v.md",
		nil,
		nil,
	}
}

var namesKlingV30StdTextToVideoRequest = []string{"sound", "prompt", "duration", "cfg_scale", "aspect_ratio", "negative_prompt"}

var allowedKlingV30StdTextToVideoRequest_Duration = []any{Number("3"), Number("4"), Number("5"), Number("6"), Number("7"), Number("8"), Number("9"), Number("10"), Number("11"), Number("12"), Number("13"), Number("14"), Number("15")}

var allowedKlingV30StdTextToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

// KlingV30StdTextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-t2v.md
type KlingV30StdTextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV30StdTextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV30StdTextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV30StdTextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV30StdTextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV30StdTextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV30StdTextToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV30StdTextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV30StdTextToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-t2v.md",
		nil,
		nil,
	}
}

var namesKlingV30StdTextToVideoResponse = []string{"task_id"}
