// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/hailuo_2_3_fast/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Hailuo23FastImageToVideoRequest: Brings an image to life as a prompt describes it, sooner and for
// less than Hailuo 2.3.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-fast-i2v
type Hailuo23FastImageToVideoRequest struct {
	// Prompt: What happens in the video. 1 to 2000 characters. Required. The page novita-rendered
	// says: Range: 1 <= x <= 2000. The page novita-rendered says: Range: 1 <= x <= 2000.
	Prompt string `json:"prompt"`

	// Image: Image with which the video starts. Required. A URL or a base64 data URI of an image.
	Image string `json:"image"`

	// Duration: Length of the video. In seconds. Allowed: 6, 10. Default: 6.
	Duration *Hailuo23FastImageToVideoDuration `json:"duration,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "768P", "1080P". Default: "768P". A video of
	// 10 s comes in 768P only.
	Resolution *Hailuo23FastImageToVideoResolution `json:"resolution,omitempty"`

	// EnablePromptExpansion: Whether the platform writes out a short prompt before it is used.
	// Default: true.
	EnablePromptExpansion *bool `json:"enable_prompt_expansion,omitempty"`
}

// Hailuo23FastImageToVideoDuration is one of the constants of this type.
type Hailuo23FastImageToVideoDuration int64

const (
	Hailuo23FastImageToVideoDuration6  Hailuo23FastImageToVideoDuration = 6
	Hailuo23FastImageToVideoDuration10 Hailuo23FastImageToVideoDuration = 10
)

// Hailuo23FastImageToVideoResolution is one of the constants of this type.
type Hailuo23FastImageToVideoResolution string

const (
	Hailuo23FastImageToVideoResolution768P  Hailuo23FastImageToVideoResolution = "768P"
	Hailuo23FastImageToVideoResolution1080P Hailuo23FastImageToVideoResolution = "1080P"
)

// NewHailuo23FastImageToVideoRequest has all that a request needs.
func NewHailuo23FastImageToVideoRequest(prompt string, image string) Hailuo23FastImageToVideoRequest {
	return Hailuo23FastImageToVideoRequest{Prompt: prompt, Image: image}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Hailuo23FastImageToVideoRequest) Endpoint() string {
	return "hailuo_2_3_fast.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Hailuo23FastImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Hailuo23FastImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Hailuo23FastImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Hailuo23FastImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	members["image"] = ofText[string](r.Image)
	put(members, "duration", r.Duration, ofInteger[Hailuo23FastImageToVideoDuration])
	put(members, "resolution", r.Resolution, ofText[Hailuo23FastImageToVideoResolution])
	put(members, "enable_prompt_expansion", r.EnablePromptExpansion, ofBoolean)
	return members
}

func (r *Hailuo23FastImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		take(members, "image", &r.Image, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[Hailuo23FastImageToVideoDuration]),
		takePtr(members, "resolution", &r.Resolution, toText[Hailuo23FastImageToVideoResolution]),
		takePtr(members, "enable_prompt_expansion", &r.EnablePromptExpansion, toBoolean),
	)
}

func (Hailuo23FastImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesHailuo23FastImageToVideoRequest)
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
	} else if !mediaHailuo23FastImageToVideoRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI of an image")
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedHailuo23FastImageToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedHailuo23FastImageToVideoRequest_Duration)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedHailuo23FastImageToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedHailuo23FastImageToVideoRequest_Resolution)
		}
	}
	if value, given := body["enable_prompt_expansion"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("enable_prompt_expansion"), "boolean", value)
		}
	}
	if is(body, "duration", Number("10")) {
		says := "A video of 10 s comes in 768P only"
		if is(body, "resolution", "1080P") {
			c.allow(at.member("resolution"), body["resolution"], allowed1Hailuo23FastImageToVideoRequest_Resolution, says)
		}
	}
}

func (Hailuo23FastImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-fast-i2v",
		nil,
		nil,
	}
}

var allowed1Hailuo23FastImageToVideoRequest_Resolution = []any{"768P"}

var namesHailuo23FastImageToVideoRequest = []string{"prompt", "image", "duration", "resolution", "enable_prompt_expansion"}

var mediaHailuo23FastImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedHailuo23FastImageToVideoRequest_Duration = []any{Number("6"), Number("10")}

var allowedHailuo23FastImageToVideoRequest_Resolution = []any{"768P", "1080P"}

// Hailuo23FastImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-fast-i2v
type Hailuo23FastImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Hailuo23FastImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Hailuo23FastImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Hailuo23FastImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Hailuo23FastImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Hailuo23FastImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesHailuo23FastImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (Hailuo23FastImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Hailuo23FastImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-fast-i2v",
		nil,
		nil,
	}
}

var namesHailuo23FastImageToVideoResponse = []string{"task_id"}
