// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/grok_imagine/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// GrokImagineTextToVideoRequest: Makes a video from a prompt.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v
type GrokImagineTextToVideoRequest struct {
	// Prompt: What the video shows. 1 to 4096 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. 6 to 10. Default: 6.
	Duration *int64 `json:"duration,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "480p", "720p". Default: "720p".
	Resolution *GrokImagineTextToVideoResolution `json:"resolution,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "16:9".
	AspectRatio *GrokImagineTextToVideoAspectRatio `json:"aspect_ratio,omitempty"`
}

// GrokImagineTextToVideoResolution is one of the constants of this type.
type GrokImagineTextToVideoResolution string

const (
	GrokImagineTextToVideoResolution480p GrokImagineTextToVideoResolution = "480p"
	GrokImagineTextToVideoResolution720p GrokImagineTextToVideoResolution = "720p"
)

// GrokImagineTextToVideoAspectRatio is one of the constants of this type.
type GrokImagineTextToVideoAspectRatio string

const (
	GrokImagineTextToVideoAspectRatio16x9 GrokImagineTextToVideoAspectRatio = "16:9"
	GrokImagineTextToVideoAspectRatio9x16 GrokImagineTextToVideoAspectRatio = "9:16"
	GrokImagineTextToVideoAspectRatio1x1  GrokImagineTextToVideoAspectRatio = "1:1"
)

// NewGrokImagineTextToVideoRequest has all that a request needs.
func NewGrokImagineTextToVideoRequest(prompt string) GrokImagineTextToVideoRequest {
	return GrokImagineTextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (GrokImagineTextToVideoRequest) Endpoint() string {
	return "grok_imagine.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r GrokImagineTextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r GrokImagineTextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *GrokImagineTextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r GrokImagineTextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "resolution", r.Resolution, ofText[GrokImagineTextToVideoResolution])
	put(members, "aspect_ratio", r.AspectRatio, ofText[GrokImagineTextToVideoAspectRatio])
	return members
}

func (r *GrokImagineTextToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "resolution", &r.Resolution, toText[GrokImagineTextToVideoResolution]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[GrokImagineTextToVideoAspectRatio]),
	)
}

func (GrokImagineTextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesGrokImagineTextToVideoRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) < 1 {
		c.length(at.member("prompt"), "minLength", 1, text)
	} else if characters(text) > 4096 {
		c.length(at.member("prompt"), "maxLength", 4096, text)
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("6")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("6"), number)
		} else if compare(number, Number("10")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("10"), number)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedGrokImagineTextToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedGrokImagineTextToVideoRequest_Resolution)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedGrokImagineTextToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedGrokImagineTextToVideoRequest_AspectRatio)
		}
	}
}

func (GrokImagineTextToVideoRequest) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v",
		nil,
		nil,
	}
}

var namesGrokImagineTextToVideoRequest = []string{"prompt", "duration", "resolution", "aspect_ratio"}

var allowedGrokImagineTextToVideoRequest_Resolution = []any{"480p", "720p"}

var allowedGrokImagineTextToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

// GrokImagineTextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v
type GrokImagineTextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r GrokImagineTextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r GrokImagineTextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *GrokImagineTextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r GrokImagineTextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *GrokImagineTextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesGrokImagineTextToVideoResponse, &r.AdditionalProperties),
	)
}

func (GrokImagineTextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (GrokImagineTextToVideoResponse) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v",
		nil,
		nil,
	}
}

var namesGrokImagineTextToVideoResponse = []string{"task_id"}
