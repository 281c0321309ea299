// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/hailuo_02/generate.yaml: edit there, then run `make generate`.

package videotasks

// Hailuo02GenerateRequest: Makes a video from a prompt, and from its first and last image where they
// are given.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-02.md
type Hailuo02GenerateRequest struct {
	// Prompt: What the video shows. 1 to 2000 characters. Required.
	Prompt string `json:"prompt"`

	// Image: Image with which the video starts. A URL or a base64 data URI of an image.
	Image *string `json:"image,omitempty"`

	// EndImage: Image with which the video ends. A URL or a base64 data URI of an image.
	EndImage *string `json:"end_image,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 6, 10. Default: 6.
	Duration *Hailuo02GenerateDuration `json:"duration,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "768P", "1080P". Default: "768P". A video of
	// 10 s comes in 768P only.
	Resolution *Hailuo02GenerateResolution `json:"resolution,omitempty"`

	// EnablePromptExpansion: Whether the platform writes out a short prompt before it is used.
	// Default: true.
	EnablePromptExpansion *bool `json:"enable_prompt_expansion,omitempty"`

	// FastPretreatment: Whether the platform spends less time on the prompt before it is used.
	// Default: false.
	FastPretreatment *bool `json:"fast_pretreatment,omitempty"`
}

// Hailuo02GenerateDuration is one of the constants of this type.
type Hailuo02GenerateDuration int64

const (
	Hailuo02GenerateDuration6  Hailuo02GenerateDuration = 6
	Hailuo02GenerateDuration10 Hailuo02GenerateDuration = 10
)

// Hailuo02GenerateResolution is one of the constants of this type.
type Hailuo02GenerateResolution string

const (
	Hailuo02GenerateResolution768P  Hailuo02GenerateResolution = "768P"
	Hailuo02GenerateResolution1080P Hailuo02GenerateResolution = "1080P"
)

// NewHailuo02GenerateRequest has all that a request needs.
func NewHailuo02GenerateRequest(prompt string) Hailuo02GenerateRequest {
	return Hailuo02GenerateRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Hailuo02GenerateRequest) Endpoint() string {
	return "hailuo_02.generate"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Hailuo02GenerateRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Hailuo02GenerateRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Hailuo02GenerateRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Hailuo02GenerateRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "image", r.Image, ofText[string])
	put(members, "end_image", r.EndImage, ofText[string])
	put(members, "duration", r.Duration, ofInteger[Hailuo02GenerateDuration])
	put(members, "resolution", r.Resolution, ofText[Hailuo02GenerateResolution])
	put(members, "enable_prompt_expansion", r.EnablePromptExpansion, ofBoolean)
	put(members, "fast_pretreatment", r.FastPretreatment, ofBoolean)
	return members
}

func (r *Hailuo02GenerateRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "image", &r.Image, toText[string]),
		takePtr(members, "end_image", &r.EndImage, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[Hailuo02GenerateDuration]),
		takePtr(members, "resolution", &r.Resolution, toText[Hailuo02GenerateResolution]),
		takePtr(members, "enable_prompt_expansion", &r.EnablePromptExpansion, toBoolean),
		takePtr(members, "fast_pretreatment", &r.FastPretreatment, toBoolean),
	)
}

func (Hailuo02GenerateRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesHailuo02GenerateRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) < 1 {
		c.length(at.member("prompt"), "minLength", 1, text)
	} else if characters(text) > 2000 {
		c.length(at.member("prompt"), "maxLength", 2000, text)
	}
	if value, given := body["image"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("image"), "string", value)
		} else if !mediaHailuo02GenerateRequest_Image.matches(text) {
			c.media(at.member("image"), text, "a URL or a base64 data URI of an image")
		}
	}
	if value, given := body["end_image"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("end_image"), "string", value)
		} else if !mediaHailuo02GenerateRequest_EndImage.matches(text) {
			c.media(at.member("end_image"), text, "a URL or a base64 data URI of an image")
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedHailuo02GenerateRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedHailuo02GenerateRequest_Duration)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedHailuo02GenerateRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedHailuo02GenerateRequest_Resolution)
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
			c.allow(at.member("resolution"), body["resolution"], allowed1Hailuo02GenerateRequest_Resolution, says)
		}
	}
}

func (Hailuo02GenerateRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-02.md",
		nil,
		nil,
	}
}

var allowed1Hailuo02GenerateRequest_Resolution = []any{"768P"}

var namesHailuo02GenerateRequest = []string{"prompt", "image", "end_image", "duration", "resolution", "enable_prompt_expansion", "fast_pretreatment"}

var mediaHailuo02GenerateRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var mediaHailuo02GenerateRequest_EndImage = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedHailuo02GenerateRequest_Duration = []any{Number("6"), Number("10")}

var allowedHailuo02GenerateRequest_Resolution = []any{"768P", "1080P"}

// Hailuo02GenerateResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-02.md
type Hailuo02GenerateResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Hailuo02GenerateResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Hailuo02GenerateResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Hailuo02GenerateResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Hailuo02GenerateResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Hailuo02GenerateResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesHailuo02GenerateResponse, &r.AdditionalProperties),
	)
}

func (Hailuo02GenerateResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Hailuo02GenerateResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-02.md",
		nil,
		nil,
	}
}

var namesHailuo02GenerateResponse = []string{"task_id"}
