// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/grok_imagine/video_edit.yaml: edit there, then run `make generate`.

package videotasks

// GrokImagineVideoEditRequest: Changes a video as a prompt describes it.
//
// Its page is https://ppio.com/docs/models/reference-grok-imagine-video-edit
type GrokImagineVideoEditRequest struct {
	// Video: Address of the video to change. What is larger than 854x480 is scaled down to it, and
	// only its first 8 seconds are used. Required. A URL of a video, length at most 8.7 seconds.
	Video string `json:"video"`

	// Prompt: What shall change in the video. 1 to 4096 characters. Required.
	Prompt string `json:"prompt"`

	// Resolution: Height of the video in lines. Allowed: "480p", "720p". Default: "480p".
	Resolution *GrokImagineVideoEditResolution `json:"resolution,omitempty"`
}

// GrokImagineVideoEditResolution is one of the constants of this type.
type GrokImagineVideoEditResolution string

const (
	GrokImagineVideoEditResolution480p GrokImagineVideoEditResolution = "480p"
	GrokImagineVideoEditResolution720p GrokImagineVideoEditResolution = "720p"
)

// NewGrokImagineVideoEditRequest has all that a request needs.
func NewGrokImagineVideoEditRequest(video string, prompt string) GrokImagineVideoEditRequest {
	return GrokImagineVideoEditRequest{Video: video, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (GrokImagineVideoEditRequest) Endpoint() string {
	return "grok_imagine.video_edit"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r GrokImagineVideoEditRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r GrokImagineVideoEditRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *GrokImagineVideoEditRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r GrokImagineVideoEditRequest) members() map[string]any {
	members := map[string]any{}
	members["video"] = ofText[string](r.Video)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "resolution", r.Resolution, ofText[GrokImagineVideoEditResolution])
	return members
}

func (r *GrokImagineVideoEditRequest) read(members map[string]any) error {
	return first(
		take(members, "video", &r.Video, toText[string]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "resolution", &r.Resolution, toText[GrokImagineVideoEditResolution]),
	)
}

func (GrokImagineVideoEditRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesGrokImagineVideoEditRequest)
	if value, given := body["video"]; !given {
		c.required(at.member("video"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("video"), "string", value)
	} else if !mediaGrokImagineVideoEditRequest_Video.matches(text) {
		c.media(at.member("video"), text, "a URL of a video, length at most 8.7 seconds")
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) < 1 {
		c.length(at.member("prompt"), "minLength", 1, text)
	} else if characters(text) > 4096 {
		c.length(at.member("prompt"), "maxLength", 4096, text)
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedGrokImagineVideoEditRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedGrokImagineVideoEditRequest_Resolution)
		}
	}
}

func (GrokImagineVideoEditRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-grok-imagine-video-edit",
		nil,
		nil,
	}
}

var namesGrokImagineVideoEditRequest = []string{"video", "prompt", "resolution"}

var mediaGrokImagineVideoEditRequest_Video = newPattern("^https?://", "https://", "http://")

var allowedGrokImagineVideoEditRequest_Resolution = []any{"480p", "720p"}

// GrokImagineVideoEditResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-grok-imagine-video-edit
type GrokImagineVideoEditResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r GrokImagineVideoEditResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r GrokImagineVideoEditResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *GrokImagineVideoEditResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r GrokImagineVideoEditResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *GrokImagineVideoEditResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesGrokImagineVideoEditResponse, &r.AdditionalProperties),
	)
}

func (GrokImagineVideoEditResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (GrokImagineVideoEditResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-grok-imagine-video-edit",
		nil,
		nil,
	}
}

var namesGrokImagineVideoEditResponse = []string{"task_id"}
