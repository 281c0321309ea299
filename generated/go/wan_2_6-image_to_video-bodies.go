// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/wan_2_6/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Wan26ImageToVideoRequest: Makes a video of 5, 10 or 15 seconds with sound from its first frame, in
// one shot or several.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.6-i2v.md
type Wan26ImageToVideoRequest struct {
	// Input: What the video is made from. Required.
	Input Wan26ImageToVideoInput `json:"input"`

	// Parameters: How the video is made. A sound of your own takes the place of a generated one.
	Parameters *Wan26ImageToVideoParameters `json:"parameters,omitempty"`
}

// NewWan26ImageToVideoRequest has all that a request needs.
func NewWan26ImageToVideoRequest(input Wan26ImageToVideoInput) Wan26ImageToVideoRequest {
	return Wan26ImageToVideoRequest{Input: input}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Wan26ImageToVideoRequest) Endpoint() string {
	return "wan_2_6.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan26ImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan26ImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Wan26ImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Wan26ImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["input"] = ofObject[Wan26ImageToVideoInput](r.Input)
	put(members, "parameters", r.Parameters, ofObject[Wan26ImageToVideoParameters])
	return members
}

func (r *Wan26ImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "input", &r.Input, toObject[Wan26ImageToVideoInput]),
		takePtr(members, "parameters", &r.Parameters, toObject[Wan26ImageToVideoParameters]),
	)
}

func (Wan26ImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan26ImageToVideoRequest)
	if value, given := body["input"]; !given {
		c.required(at.member("input"))
	} else if members, ok := value.(map[string]any); !ok {
		c.wrongType(at.member("input"), "object", value)
	} else {
		Wan26ImageToVideoInput{}.check(c, members, at.member("input"))
	}
	if value, given := body["parameters"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("parameters"), "object", value)
		} else {
			Wan26ImageToVideoParameters{}.check(c, members, at.member("parameters"))
		}
	}
}

func (Wan26ImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.6-i2v.md",
		nil,
		nil,
	}
}

var namesWan26ImageToVideoRequest = []string{"input", "parameters"}

// Wan26ImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.6-i2v.md
type Wan26ImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan26ImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan26ImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan26ImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan26ImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Wan26ImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesWan26ImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (Wan26ImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Wan26ImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.6-i2v.md",
		nil,
		nil,
	}
}

var namesWan26ImageToVideoResponse = []string{"task_id"}
