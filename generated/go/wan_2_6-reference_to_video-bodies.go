// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/wan_2_6/reference_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Wan26ReferenceToVideoRequest: Makes a video of 5 or 10 seconds with those whom reference videos
// show.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md
type Wan26ReferenceToVideoRequest struct {
	// Input: What the video is made from. Required. The list of videos is required, under the one name
	// that the provider has for it. Novita AI calls the list of videos reference_urls (at novita
	// alone). PPIO calls the list of videos reference_video_urls (at ppio alone). The sources disagree
	// on whether it exists (of `reference_video_urls`): the list of videos is called
	// reference_video_urls; it is called reference_urls. Here holds: either name, and one of them;
	// users of both brands are held to the name of theirs. The sources disagree on whether it is
	// required (of `reference_video_urls`): the list is required; the other name is required. Here
	// holds: one of the two names is required. The sources disagree on whether it exists (of
	// `reference_urls`): the list of videos is called reference_urls; it is called
	// reference_video_urls. Here holds: either name, and one of them; users of both brands are held to
	// the name of theirs. The sources disagree on whether it is required (of `reference_urls`): the
	// list is required; the other name is required. Here holds: one of the two names is required.
	Input Wan26ReferenceToVideoInput `json:"input"`

	// Parameters: How the video is made. A sound of your own takes the place of a generated one.
	Parameters *Wan26ReferenceToVideoParameters `json:"parameters,omitempty"`
}

// NewWan26ReferenceToVideoRequest has all that a request needs.
func NewWan26ReferenceToVideoRequest(input Wan26ReferenceToVideoInput) Wan26ReferenceToVideoRequest {
	return Wan26ReferenceToVideoRequest{Input: input}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Wan26ReferenceToVideoRequest) Endpoint() string {
	return "wan_2_6.reference_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan26ReferenceToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan26ReferenceToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Wan26ReferenceToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Wan26ReferenceToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["input"] = ofObject[Wan26ReferenceToVideoInput](r.Input)
	put(members, "parameters", r.Parameters, ofObject[Wan26ReferenceToVideoParameters])
	return members
}

func (r *Wan26ReferenceToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "input", &r.Input, toObject[Wan26ReferenceToVideoInput]),
		takePtr(members, "parameters", &r.Parameters, toObject[Wan26ReferenceToVideoParameters]),
	)
}

func (Wan26ReferenceToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan26ReferenceToVideoRequest)
	if value, given := body["input"]; !given {
		c.required(at.member("input"))
	} else if members, ok := value.(map[string]any); !ok {
		c.wrongType(at.member("input"), "object", value)
	} else {
		Wan26ReferenceToVideoInput{}.check(c, members, at.member("input"))
	}
	if value, given := body["parameters"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("parameters"), "object", value)
		} else {
			Wan26ReferenceToVideoParameters{}.check(c, members, at.member("parameters"))
		}
	}
	inner1 := membersOf(body, "input")
	if !given(inner1, "reference_urls") {
		says := "The list of videos is required, under the one name that the provider has for it"
		if !given(inner1, "reference_video_urls") {
			c.require(at.member("input").member("reference_video_urls"), says)
		}
	}
	if given(inner1, "reference_video_urls") {
		says := "The list of videos is required, under the one name that the provider has for it"
		if given(inner1, "reference_urls") {
			c.exclude(at.member("input").member("reference_urls"), inner1["reference_urls"], says)
		}
	}
}

func (Wan26ReferenceToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md",
		[]string{"/input/reference_video_urls", "https://ppio.com/docs/models/reference-wan2.6-v2v", "/input/reference_urls", "https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md"},
		[]string{"/input/reference_urls required", "novita-markdown: the list is required; ppio-rendered: the other name is required; here holds: one of the two names is required", "/input/reference_video_urls required", "ppio-rendered: the list is required; novita-markdown: the other name is required; here holds: one of the two names is required"},
	}
}

var namesWan26ReferenceToVideoRequest = []string{"input", "parameters"}

// Wan26ReferenceToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md
type Wan26ReferenceToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Wan26ReferenceToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Wan26ReferenceToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan26ReferenceToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan26ReferenceToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Wan26ReferenceToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesWan26ReferenceToVideoResponse, &r.AdditionalProperties),
	)
}

func (Wan26ReferenceToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Wan26ReferenceToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md",
		nil,
		nil,
	}
}

var namesWan26ReferenceToVideoResponse = []string{"task_id"}
