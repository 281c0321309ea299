// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v1_6/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV16TextToVideoRequest: Makes a video of 5 or 10 seconds from a prompt.
//
// Its page is https://ppio.com/docs/models/reference-kling-v1.6-t2v
type KlingV16TextToVideoRequest struct {
	// Mode: Quality of the video. Only value: "Standard". Default: "Standard".
	Mode *KlingV16TextToVideoMode `json:"mode,omitempty"`

	// Prompt: What the video shows. 1 to 2000 characters. Required.
	Prompt string `json:"prompt"`

	// NegativePrompt: What the video should not show. At most 2000 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
	Duration *KlingV16TextToVideoDuration `json:"duration,omitempty"`

	// GuidanceScale: How closely the video keeps to the prompt; the higher, the closer, and the less
	// freedom is left. 0 to 1. Default: 0.5.
	GuidanceScale *float64 `json:"guidance_scale,omitempty"`
}

// KlingV16TextToVideoMode is one of the constants of this type.
type KlingV16TextToVideoMode string

const (
	KlingV16TextToVideoModeStandard KlingV16TextToVideoMode = "Standard"
)

// KlingV16TextToVideoDuration is one of the constants of this type.
type KlingV16TextToVideoDuration int64

const (
	KlingV16TextToVideoDuration5  KlingV16TextToVideoDuration = 5
	KlingV16TextToVideoDuration10 KlingV16TextToVideoDuration = 10
)

// NewKlingV16TextToVideoRequest has all that a request needs.
func NewKlingV16TextToVideoRequest(prompt string) KlingV16TextToVideoRequest {
	return KlingV16TextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV16TextToVideoRequest) Endpoint() string {
	return "kling_v1_6.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV16TextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV16TextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV16TextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV16TextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "mode", r.Mode, ofText[KlingV16TextToVideoMode])
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[KlingV16TextToVideoDuration])
	put(members, "guidance_scale", r.GuidanceScale, ofNumber)
	return members
}

func (r *KlingV16TextToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "mode", &r.Mode, toText[KlingV16TextToVideoMode]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[KlingV16TextToVideoDuration]),
		takePtr(members, "guidance_scale", &r.GuidanceScale, toNumber),
	)
}

func (KlingV16TextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV16TextToVideoRequest)
	if value, given := body["mode"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("mode"), "string", value)
		} else if !among(text, allowedKlingV16TextToVideoRequest_Mode...) {
			c.enum(at.member("mode"), text, allowedKlingV16TextToVideoRequest_Mode)
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) < 1 {
		c.length(at.member("prompt"), "minLength", 1, text)
	} else if characters(text) > 2000 {
		c.length(at.member("prompt"), "maxLength", 2000, text)
	}
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 2000 {
			c.length(at.member("negative_prompt"), "maxLength", 2000, text)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedKlingV16TextToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedKlingV16TextToVideoRequest_Duration)
		}
	}
	if value, given := body["guidance_scale"]; given {
		if number, ok := asNumber(value); !ok {
			c.wrongType(at.member("guidance_scale"), "number", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("guidance_scale"), "minimum", Number("0"), number)
		} else if compare(number, Number("1")) > 0 {
			c.outOfRange(at.member("guidance_scale"), "maximum", Number("1"), number)
		}
	}
}

func (KlingV16TextToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-kling-v1.6-t2v",
		nil,
		nil,
	}
}

var namesKlingV16TextToVideoRequest = []string{"mode", "prompt", "negative_prompt", "duration", "guidance_scale"}

var allowedKlingV16TextToVideoRequest_Mode = []any{"Standard"}

var allowedKlingV16TextToVideoRequest_Duration = []any{Number("5"), Number("10")}

// KlingV16TextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-kling-v1.6-t2v
type KlingV16TextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV16TextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV16TextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV16TextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV16TextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV16TextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV16TextToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV16TextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV16TextToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-kling-v1.6-t2v",
		nil,
		nil,
	}
}

var namesKlingV16TextToVideoResponse = []string{"task_id"}
