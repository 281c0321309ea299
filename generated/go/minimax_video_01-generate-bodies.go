// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/minimax_video_01/generate.yaml: edit there, then run `make generate`.

package videotasks

// MinimaxVideo01GenerateRequest: Makes a video of 6 seconds in 720p from a prompt, and from its first
// image where it is given.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md
type MinimaxVideo01GenerateRequest struct {
	// Prompt: What the video shows. 1 to 2000 characters. Required. The page novita-anchored says:
	// Range: 1 <= x <= 2000. The page novita-anchored says: Range: 1 <= x <= 2000.
	Prompt string `json:"prompt"`

	// ImageURL: Address of the image with which the video starts. A URL of an image.
	ImageURL *string `json:"image_url,omitempty"`

	// EnablePromptExpansion: Whether the platform writes out a short prompt before it is used.
	// Default: true.
	EnablePromptExpansion *bool `json:"enable_prompt_expansion,omitempty"`
}

// NewMinimaxVideo01GenerateRequest has all that a request needs.
func NewMinimaxVideo01GenerateRequest(prompt string) MinimaxVideo01GenerateRequest {
	return MinimaxVideo01GenerateRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (MinimaxVideo01GenerateRequest) Endpoint() string {
	return "minimax_video_01.generate"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r MinimaxVideo01GenerateRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r MinimaxVideo01GenerateRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *MinimaxVideo01GenerateRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r MinimaxVideo01GenerateRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "image_url", r.ImageURL, ofText[string])
	put(members, "enable_prompt_expansion", r.EnablePromptExpansion, ofBoolean)
	return members
}

func (r *MinimaxVideo01GenerateRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "image_url", &r.ImageURL, toText[string]),
		takePtr(members, "enable_prompt_expansion", &r.EnablePromptExpansion, toBoolean),
	)
}

func (MinimaxVideo01GenerateRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesMinimaxVideo01GenerateRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) < 1 {
		c.length(at.member("prompt"), "minLength", 1, text)
	} else if characters(text) > 2000 {
		c.length(at.member("prompt"), "maxLength", 2000, text)
	}
	if value, given := body["image_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("image_url"), "string", value)
		} else if !mediaMinimaxVideo01GenerateRequest_ImageURL.matches(text) {
			c.media(at.member("image_url"), text, "a URL of an image")
		}
	}
	if value, given := body["enable_prompt_expansion"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("enable_prompt_expansion"), "boolean", value)
		}
	}
}

func (MinimaxVideo01GenerateRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md",
		nil,
		nil,
	}
}

var namesMinimaxVideo01GenerateRequest = []string{"prompt", "image_url", "enable_prompt_expansion"}

var mediaMinimaxVideo01GenerateRequest_ImageURL = newPattern("^https?://", "https://", "http://")

// MinimaxVideo01GenerateResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md
type MinimaxVideo01GenerateResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r MinimaxVideo01GenerateResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r MinimaxVideo01GenerateResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *MinimaxVideo01GenerateResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r MinimaxVideo01GenerateResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *MinimaxVideo01GenerateResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesMinimaxVideo01GenerateResponse, &r.AdditionalProperties),
	)
}

func (MinimaxVideo01GenerateResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (MinimaxVideo01GenerateResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md",
		nil,
		nil,
	}
}

var namesMinimaxVideo01GenerateResponse = []string{"task_id"}
