// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/hailuo_2_3/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Hailuo23ImageToVideoRequest: Brings an image to life as a prompt describes it.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md
type Hailuo23ImageToVideoRequest struct {
	// Prompt: What happens in the video. Moves of the camera may stand in brackets, such as [Pan left]
	// or [Tracking shot]; those in one pair of brackets happen together, and the page advises against
	// more than three. 1 to 2000 characters. Required. The page novita-markdown says: Range: 1 <= x <=
	// 2000. The page novita-markdown says: Range: 1 <= x <= 2000.
	Prompt string `json:"prompt"`

	// Image: Image with which the video starts. Required. A URL or a base64 data URI of an image.
	Image string `json:"image"`

	// Duration: Length of the video. In seconds. Allowed: 6, 10. Default: 6.
	Duration *Hailuo23ImageToVideoDuration `json:"duration,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "768P", "1080P". Default: "768P". A video of
	// 10 s comes in 768P only.
	Resolution *Hailuo23ImageToVideoResolution `json:"resolution,omitempty"`

	// EnablePromptExpansion: Whether the platform writes out a short prompt before it is used.
	// Default: true.
	EnablePromptExpansion *bool `json:"enable_prompt_expansion,omitempty"`

	// FastPretreatment: Whether the platform spends less time on the prompt before it is used.
	// Default: false. PPIO's page of December 2025 does not list fast_pretreatment. The sources
	// disagree on whether it exists: it is optional; it is not listed. Here holds: it is optional.
	FastPretreatment *bool `json:"fast_pretreatment,omitempty"`
}

// Hailuo23ImageToVideoDuration is one of the constants of this type.
type Hailuo23ImageToVideoDuration int64

const (
	Hailuo23ImageToVideoDuration6  Hailuo23ImageToVideoDuration = 6
	Hailuo23ImageToVideoDuration10 Hailuo23ImageToVideoDuration = 10
)

// Hailuo23ImageToVideoResolution is one of the constants of this type.
type Hailuo23ImageToVideoResolution string

const (
	Hailuo23ImageToVideoResolution768P  Hailuo23ImageToVideoResolution = "768P"
	Hailuo23ImageToVideoResolution1080P Hailuo23ImageToVideoResolution = "1080P"
)

// NewHailuo23ImageToVideoRequest has all that a request needs.
func NewHailuo23ImageToVideoRequest(prompt string, image string) Hailuo23ImageToVideoRequest {
	return Hailuo23ImageToVideoRequest{Prompt: prompt, Image: image}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Hailuo23ImageToVideoRequest) Endpoint() string {
	return "hailuo_2_3.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Hailuo23ImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Hailuo23ImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Hailuo23ImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Hailuo23ImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	members["image"] = ofText[string](r.Image)
	put(members, "duration", r.Duration, ofInteger[Hailuo23ImageToVideoDuration])
	put(members, "resolution", r.Resolution, ofText[Hailuo23ImageToVideoResolution])
	put(members, "enable_prompt_expansion", r.EnablePromptExpansion, ofBoolean)
	put(members, "fast_pretreatment", r.FastPretreatment, ofBoolean)
	return members
}

func (r *Hailuo23ImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		take(members, "image", &r.Image, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[Hailuo23ImageToVideoDuration]),
		takePtr(members, "resolution", &r.Resolution, toText[Hailuo23ImageToVideoResolution]),
		takePtr(members, "enable_prompt_expansion", &r.EnablePromptExpansion, toBoolean),
		takePtr(members, "fast_pretreatment", &r.FastPretreatment, toBoolean),
	)
}

func (Hailuo23ImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesHailuo23ImageToVideoRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) < 1 {
		c.length(at.member("prompt"), "minLength", 1, text)
	} else if characters(text) > 2000 {
		c.length(at.member("prompt"), "maxLength", 2000, text)
	}
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaHailuo23ImageToVideoRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI of an image")
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedHailuo23ImageToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedHailuo23ImageToVideoRequest_Duration)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedHailuo23ImageToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedHailuo23ImageToVideoRequest_Resolution)
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
			c.allow(at.member("resolution"), body["resolution"], allowed1Hailuo23ImageToVideoRequest_Resolution, says)
		}
	}
}

func (Hailuo23ImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md",
		nil,
		nil,
	}
}

var allowed1Hailuo23ImageToVideoRequest_Resolution = []any{"768P"}

var namesHailuo23ImageToVideoRequest = []string{"prompt", "image", "duration", "resolution", "enable_prompt_expansion", "fast_pretreatment"}

var mediaHailuo23ImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedHailuo23ImageToVideoRequest_Duration = []any{Number("6"), Number("10")}

var allowedHailuo23ImageToVideoRequest_Resolution = []any{"768P", "1080P"}

// Hailuo23ImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md
type Hailuo23ImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Hailuo23ImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Hailuo23ImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Hailuo23ImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Hailuo23ImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Hailuo23ImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesHailuo23ImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (Hailuo23ImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Hailuo23ImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md",
		nil,
		nil,
	}
}

var namesHailuo23ImageToVideoResponse = []string{"task_id"}
