// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_o1/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingO1ImageToVideoRequest: Makes a video that starts with an image and ends with another one, if it
// is given.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md
type KlingO1ImageToVideoRequest struct {
	// Image: The image with which the video starts. Required. Not stated by the platform's pages: a
	// URL or a base64 data URI of an image (the page only names it as an image, and says nothing of
	// its form).
	Image string `json:"image"`

	// Prompt: What the video shows. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
	Duration *KlingO1ImageToVideoDuration `json:"duration,omitempty"`

	// LastImage: The image with which the video ends. Not stated by the platform's pages: a URL or a
	// base64 data URI of an image (the page only names it as an image, and says nothing of its form).
	LastImage *string `json:"last_image,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "16:9".
	AspectRatio *KlingO1ImageToVideoAspectRatio `json:"aspect_ratio,omitempty"`
}

// KlingO1ImageToVideoDuration is one of the constants of this type.
type KlingO1ImageToVideoDuration int64

const (
	KlingO1ImageToVideoDuration5  KlingO1ImageToVideoDuration = 5
	KlingO1ImageToVideoDuration10 KlingO1ImageToVideoDuration = 10
)

// KlingO1ImageToVideoAspectRatio is one of the constants of this type.
type KlingO1ImageToVideoAspectRatio string

const (
	KlingO1ImageToVideoAspectRatio16x9 KlingO1ImageToVideoAspectRatio = "16:9"
	KlingO1ImageToVideoAspectRatio9x16 KlingO1ImageToVideoAspectRatio = "9:16"
	KlingO1ImageToVideoAspectRatio1x1  KlingO1ImageToVideoAspectRatio = "1:1"
)

// NewKlingO1ImageToVideoRequest has all that a request needs.
func NewKlingO1ImageToVideoRequest(image string, prompt string) KlingO1ImageToVideoRequest {
	return KlingO1ImageToVideoRequest{Image: image, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingO1ImageToVideoRequest) Endpoint() string {
	return "kling_o1.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingO1ImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingO1ImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingO1ImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingO1ImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["image"] = ofText[string](r.Image)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[KlingO1ImageToVideoDuration])
	put(members, "last_image", r.LastImage, ofText[string])
	put(members, "aspect_ratio", r.AspectRatio, ofText[KlingO1ImageToVideoAspectRatio])
	return members
}

func (r *KlingO1ImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "image", &r.Image, toText[string]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[KlingO1ImageToVideoDuration]),
		takePtr(members, "last_image", &r.LastImage, toText[string]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[KlingO1ImageToVideoAspectRatio]),
	)
}

func (KlingO1ImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingO1ImageToVideoRequest)
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedKlingO1ImageToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedKlingO1ImageToVideoRequest_Duration)
		}
	}
	if value, given := body["last_image"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("last_image"), "string", value)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedKlingO1ImageToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedKlingO1ImageToVideoRequest_AspectRatio)
		}
	}
}

func (KlingO1ImageToVideoRequest) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md",
		nil,
		nil,
	}
}

var namesKlingO1ImageToVideoRequest = []string{"image", "prompt", "duration", "last_image", "aspect_ratio"}

var allowedKlingO1ImageToVideoRequest_Duration = []any{Number("5"), Number("10")}

var allowedKlingO1ImageToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

// KlingO1ImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md
type KlingO1ImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingO1ImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingO1ImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingO1ImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingO1ImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingO1ImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingO1ImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingO1ImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingO1ImageToVideoResponse) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md",
		nil,
		nil,
	}
}

var namesKlingO1ImageToVideoResponse = []string{"task_id"}
