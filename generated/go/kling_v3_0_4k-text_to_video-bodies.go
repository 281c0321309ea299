// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v3_0_4k/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV304KTextToVideoRequest: Makes a video in 4K, of 3 to 15 seconds, from a prompt, with sound if
// wanted.
//
// Its page is https://ppio.com/docs/models/reference-kling-v3.0-4k-t2v
type KlingV304KTextToVideoRequest struct {
	// Sound: Whether sound is made along with the picture. Default: false.
	Sound *bool `json:"sound,omitempty"`

	// Prompt: What the video shows, how things and the camera move and, where sound is made, what is
	// heard. At most 2500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. 3 to 15. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// CfgScale: How closely the video keeps to the prompt; the lower, the more natural its motion. No
	// page states the default; it is 0.5 in the other tiers. 0 to 1.
	CfgScale *float64 `json:"cfg_scale,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "16:9".
	AspectRatio *KlingV304KTextToVideoAspectRatio `json:"aspect_ratio,omitempty"`

	// NegativePrompt: What is to be seen and heard nowhere in the video. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// KlingV304KTextToVideoAspectRatio is one of the constants of this type.
type KlingV304KTextToVideoAspectRatio string

const (
	KlingV304KTextToVideoAspectRatio16x9 KlingV304KTextToVideoAspectRatio = "16:9"
	KlingV304KTextToVideoAspectRatio9x16 KlingV304KTextToVideoAspectRatio = "9:16"
	KlingV304KTextToVideoAspectRatio1x1  KlingV304KTextToVideoAspectRatio = "1:1"
)

// NewKlingV304KTextToVideoRequest has all that a request needs.
func NewKlingV304KTextToVideoRequest(prompt string) KlingV304KTextToVideoRequest {
	return KlingV304KTextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV304KTextToVideoRequest) Endpoint() string {
	return "kling_v3_0_4k.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV304KTextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV304KTextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV304KTextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV304KTextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "sound", r.Sound, ofBoolean)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "cfg_scale", r.CfgScale, ofNumber)
	put(members, "aspect_ratio", r.AspectRatio, ofText[KlingV304KTextToVideoAspectRatio])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *KlingV304KTextToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "sound", &r.Sound, toBoolean),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "cfg_scale", &r.CfgScale, toNumber),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[KlingV304KTextToVideoAspectRatio]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (KlingV304KTextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV304KTextToVideoRequest)
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
		} else if compare(number, Number("3")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("3"), number)
		} else if compare(number, Number("15")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("15"), number)
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
		} else if !among(text, allowedKlingV304KTextToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedKlingV304KTextToVideoRequest_AspectRatio)
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

func (KlingV304KTextToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-kling-v3.0-4k-t2v",
		nil,
		nil,
	}
}

var namesKlingV304KTextToVideoRequest = []string{"sound", "prompt", "duration", "cfg_scale", "aspect_ratio", "negative_prompt"}

var allowedKlingV304KTextToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

// KlingV304KTextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-kling-v3.0-4k-t2v
type KlingV304KTextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV304KTextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV304KTextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV304KTextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV304KTextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV304KTextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV304KTextToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV304KTextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV304KTextToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-kling-v3.0-4k-t2v",
		nil,
		nil,
	}
}

var namesKlingV304KTextToVideoResponse = []string{"task_id"}
