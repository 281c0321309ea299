// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_o1/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingO1TextToVideoRequest: Makes a video of 5 or 10 seconds from a prompt.
//
// Its page is https://ppio.com/docs/models/reference-kling-o1-t2v
type KlingO1TextToVideoRequest struct {
	// Prompt: What the video shows. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
	Duration *KlingO1TextToVideoDuration `json:"duration,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "16:9".
	AspectRatio *KlingO1TextToVideoAspectRatio `json:"aspect_ratio,omitempty"`
}

// KlingO1TextToVideoDuration is one of the constants of this type.
type KlingO1TextToVideoDuration int64

const (
	KlingO1TextToVideoDuration5  KlingO1TextToVideoDuration = 5
	KlingO1TextToVideoDuration10 KlingO1TextToVideoDuration = 10
)

// KlingO1TextToVideoAspectRatio is one of the constants of this type.
type KlingO1TextToVideoAspectRatio string

const (
	KlingO1TextToVideoAspectRatio16x9 KlingO1TextToVideoAspectRatio = "16:9"
	KlingO1TextToVideoAspectRatio9x16 KlingO1TextToVideoAspectRatio = "9:16"
	KlingO1TextToVideoAspectRatio1x1  KlingO1TextToVideoAspectRatio = "1:1"
)

// NewKlingO1TextToVideoRequest has all that a request needs.
func NewKlingO1TextToVideoRequest(prompt string) KlingO1TextToVideoRequest {
	return KlingO1TextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingO1TextToVideoRequest) Endpoint() string {
	return "kling_o1.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingO1TextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingO1TextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingO1TextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingO1TextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[KlingO1TextToVideoDuration])
	put(members, "aspect_ratio", r.AspectRatio, ofText[KlingO1TextToVideoAspectRatio])
	return members
}

func (r *KlingO1TextToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[KlingO1TextToVideoDuration]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[KlingO1TextToVideoAspectRatio]),
	)
}

func (KlingO1TextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingO1TextToVideoRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedKlingO1TextToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedKlingO1TextToVideoRequest_Duration)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedKlingO1TextToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedKlingO1TextToVideoRequest_AspectRatio)
		}
	}
}

func (KlingO1TextToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-kling-o1-t2v",
		nil,
		nil,
	}
}

var namesKlingO1TextToVideoRequest = []string{"prompt", "duration", "aspect_ratio"}

var allowedKlingO1TextToVideoRequest_Duration = []any{Number("5"), Number("10")}

var allowedKlingO1TextToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

// KlingO1TextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-kling-o1-t2v
type KlingO1TextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingO1TextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingO1TextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingO1TextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingO1TextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingO1TextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingO1TextToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingO1TextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingO1TextToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-kling-o1-t2v",
		nil,
		nil,
	}
}

var namesKlingO1TextToVideoResponse = []string{"task_id"}
