// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/hailuo_2_3/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Hailuo23TextToVideoRequest: Makes a video from a prompt.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-t2v.md
type Hailuo23TextToVideoRequest struct {
	// Prompt: What the video shows. 1 to 2000 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 6, 10. Default: 6.
	Duration *Hailuo23TextToVideoDuration `json:"duration,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "768P", "1080P". Default: "768P". A video of
	// 10 s comes in 768P only.
	Resolution *Hailuo23TextToVideoResolution `json:"resolution,omitempty"`

	// EnablePromptExpansion: Whether the platform writes out a short prompt before it is used.
	// Default: true.
	EnablePromptExpansion *bool `json:"enable_prompt_expansion,omitempty"`

	// FastPretreatment: Whether the platform spends less time on the prompt before it is used.
	// Default: false. PPIO's page of December 2025 does not list fast_pretreatment. The sources
	// disagree on whether it exists: it is optional; it is not listed. Here holds: it is optional.
	FastPretreatment *bool `json:"fast_pretreatment,omitempty"`
}

// Hailuo23TextToVideoDuration is one of the constants of this type.
type Hailuo23TextToVideoDuration int64

const (
	Hailuo23TextToVideoDuration6  Hailuo23TextToVideoDuration = 6
	Hailuo23TextToVideoDuration10 Hailuo23TextToVideoDuration = 10
)

// Hailuo23TextToVideoResolution is one of the constants of this type.
type Hailuo23TextToVideoResolution string

const (
	Hailuo23TextToVideoResolution768P  Hailuo23TextToVideoResolution = "768P"
	Hailuo23TextToVideoResolution1080P Hailuo23TextToVideoResolution = "1080P"
)

// NewHailuo23TextToVideoRequest has all that a request needs.
func NewHailuo23TextToVideoRequest(prompt string) Hailuo23TextToVideoRequest {
	return Hailuo23TextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Hailuo23TextToVideoRequest) Endpoint() string {
	return "hailuo_2_3.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Hailuo23TextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Hailuo23TextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Hailuo23TextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Hailuo23TextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[Hailuo23TextToVideoDuration])
	put(members, "resolution", r.Resolution, ofText[Hailuo23TextToVideoResolution])
	put(members, "enable_prompt_expansion", r.EnablePromptExpansion, ofBoolean)
	put(members, "fast_pretreatment", r.FastPretreatment, ofBoolean)
	return members
}

func (r *Hailuo23TextToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[Hailuo23TextToVideoDuration]),
		takePtr(members, "resolution", &r.Resolution, toText[Hailuo23TextToVideoResolution]),
		takePtr(members, "enable_prompt_expansion", &r.EnablePromptExpansion, toBoolean),
		takePtr(members, "fast_pretreatment", &r.FastPretreatment, toBoolean),
	)
}

func (Hailuo23TextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesHailuo23TextToVideoRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) < 1 {
		c.length(at.member("prompt"), "minLength", 1, text)
	} else if characters(text) > 2000 {
		c.length(at.member("prompt"), "maxLength", 2000, text)
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedHailuo23TextToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedHailuo23TextToVideoRequest_Duration)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedHailuo23TextToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedHailuo23TextToVideoRequest_Resolution)
		}
	}
	if value, given := body["enable_prompt_expansion"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("enable_prompt_expansion"), "boolean", value)
		}
	}
	if value, given := body["fast_pretreatment"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("fast_pretreatment"), "boolean", value)
		}
	}
	if is(body, "duration", Number("10")) {
		says := "A video of 10 s comes in 768P only"
		if is(body, "resolution", "1080P") {
			c.allow(at.member("resolution"), body["resolution"], allowed1Hailuo23TextToVideoRequest_Resolution, says)
		}
	}
}

func (Hailuo23TextToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-t2v.md",
		nil,
		nil,
	}
}

var allowed1Hailuo23TextToVideoRequest_Resolution = []any{"768P"}

var namesHailuo23TextToVideoRequest = []string{"prompt", "duration", "resolution", "enable_prompt_expansion", "fast_pretreatment"}

var allowedHailuo23TextToVideoRequest_Duration = []any{Number("6"), Number("10")}

var allowedHailuo23TextToVideoRequest_Resolution = []any{"768P", "1080P"}

// Hailuo23TextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-t2v.md
type Hailuo23TextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Hailuo23TextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Hailuo23TextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Hailuo23TextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Hailuo23TextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Hailuo23TextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesHailuo23TextToVideoResponse, &r.AdditionalProperties),
	)
}

func (Hailuo23TextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Hailuo23TextToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-t2v.md",
		nil,
		nil,
	}
}

var namesHailuo23TextToVideoResponse = []string{"task_id"}
