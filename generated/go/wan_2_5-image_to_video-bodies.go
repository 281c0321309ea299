// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/wan_2_5/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Wan25ImageToVideoRequest: Makes a video of 5 or 10 seconds with sound from its first frame and a
// prompt.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md
type Wan25ImageToVideoRequest struct {
	// Input: What the video is made from. Required. Novita AI wants a prompt beside the image (at
	// novita alone). The sources disagree on whether it is required (of `prompt`): the prompt is
	// marked as required; the prompt is optional. Here holds: optional; users of Novita AI are held to
	// it.
	Input Wan25ImageToVideoInput `json:"input"`

	// Parameters: How the video is made. A sound of your own takes the place of a generated one. PPIO
	// wants the object parameters, though nothing in it is required. Novita AI's page does not list
	// watermark. The sources disagree on whether it is required: the object is optional; the object is
	// required. Here holds: optional; users of PPIO are held to it. The sources disagree on whether it
	// exists (of `watermark`): a watermark can be asked for; there is none unless somebody does; the
	// parameter is not listed. Here holds: the parameter is there.
	Parameters *Wan25ImageToVideoParameters `json:"parameters,omitempty"`
}

// NewWan25ImageToVideoRequest has all that a request needs.
func NewWan25ImageToVideoRequest(input Wan25ImageToVideoInput) Wan25ImageToVideoRequest {
	return Wan25ImageToVideoRequest{Input: input}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Wan25ImageToVideoRequest) Endpoint() string {
	return "wan_2_5.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan25ImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan25ImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Wan25ImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Wan25ImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["input"] = ofObject[Wan25ImageToVideoInput](r.Input)
	put(members, "parameters", r.Parameters, ofObject[Wan25ImageToVideoParameters])
	return members
}

func (r *Wan25ImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "input", &r.Input, toObject[Wan25ImageToVideoInput]),
		takePtr(members, "parameters", &r.Parameters, toObject[Wan25ImageToVideoParameters]),
	)
}

func (Wan25ImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan25ImageToVideoRequest)
	if value, given := body["input"]; !given {
		c.required(at.member("input"))
	} else if members, ok := value.(map[string]any); !ok {
		c.wrongType(at.member("input"), "object", value)
	} else {
		Wan25ImageToVideoInput{}.check(c, members, at.member("input"))
	}
	if value, given := body["parameters"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("parameters"), "object", value)
		} else {
			Wan25ImageToVideoParameters{}.check(c, members, at.member("parameters"))
		}
	}
}

func (Wan25ImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md",
		[]string{"/parameters/watermark", "https://ppio.com/docs/models/reference-wan-2.5-i2v-preview"},
		[]string{"/input/prompt required", "novita-markdown: the prompt is marked as required; ppio: the prompt is optional; here holds: optional; users of Novita AI are held to it", "/parameters required", "novita-markdown: the object is optional; ppio: the object is required; here holds: optional; users of PPIO are held to it"},
	}
}

var namesWan25ImageToVideoRequest = []string{"input", "parameters"}

// Wan25ImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md
type Wan25ImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan25ImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan25ImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan25ImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan25ImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Wan25ImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesWan25ImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (Wan25ImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Wan25ImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md",
		nil,
		nil,
	}
}

var namesWan25ImageToVideoResponse = []string{"task_id"}
