// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/grok_imagine/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// GrokImagineImageToVideoRequest: Brings an image to life as a prompt describes it.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v
type GrokImagineImageToVideoRequest struct {
	// Image: Image with which the video starts. Required. A URL or a base64 data URI of an image.
	Image string `json:"image"`

	// Prompt: What happens in the video. 1 to 4096 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. 1 to 15. Default: 6. PPIO's videos last at least 6
	// seconds. PPIO's videos last at most 10 seconds. The sources disagree on its minimum: 1 second at
	// least; 6 seconds at least. Here holds: 1, and 6 at PPIO. The sources disagree on its maximum: 15
	// seconds at most; 10 seconds at most. Here holds: 15, and 10 at PPIO.
	Duration *int64 `json:"duration,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "480p", "720p". Default: "720p".
	Resolution *GrokImagineImageToVideoResolution `json:"resolution,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "4:3", "3:2", "1:1", "2:3", "3:4",
	// "9:16". PPIO's page does not list aspect_ratio. The sources disagree on whether it exists: one
	// of seven ratios, without a default; the parameter is not listed. Here holds: the parameter is
	// there.
	AspectRatio *GrokImagineImageToVideoAspectRatio `json:"aspect_ratio,omitempty"`
}

// GrokImagineImageToVideoResolution is one of the constants of this type.
type GrokImagineImageToVideoResolution string

const (
	GrokImagineImageToVideoResolution480p GrokImagineImageToVideoResolution = "480p"
	GrokImagineImageToVideoResolution720p GrokImagineImageToVideoResolution = "720p"
)

// GrokImagineImageToVideoAspectRatio is one of the constants of this type.
type GrokImagineImageToVideoAspectRatio string

const (
	GrokImagineImageToVideoAspectRatio16x9 GrokImagineImageToVideoAspectRatio = "16:9"
	GrokImagineImageToVideoAspectRatio4x3  GrokImagineImageToVideoAspectRatio = "4:3"
	GrokImagineImageToVideoAspectRatio3x2  GrokImagineImageToVideoAspectRatio = "3:2"
	GrokImagineImageToVideoAspectRatio1x1  GrokImagineImageToVideoAspectRatio = "1:1"
	GrokImagineImageToVideoAspectRatio2x3  GrokImagineImageToVideoAspectRatio = "2:3"
	GrokImagineImageToVideoAspectRatio3x4  GrokImagineImageToVideoAspectRatio = "3:4"
	GrokImagineImageToVideoAspectRatio9x16 GrokImagineImageToVideoAspectRatio = "9:16"
)

// NewGrokImagineImageToVideoRequest has all that a request needs.
func NewGrokImagineImageToVideoRequest(image string, prompt string) GrokImagineImageToVideoRequest {
	return GrokImagineImageToVideoRequest{Image: image, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (GrokImagineImageToVideoRequest) Endpoint() string {
	return "grok_imagine.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r GrokImagineImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r GrokImagineImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *GrokImagineImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r GrokImagineImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["image"] = ofText[string](r.Image)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "resolution", r.Resolution, ofText[GrokImagineImageToVideoResolution])
	put(members, "aspect_ratio", r.AspectRatio, ofText[GrokImagineImageToVideoAspectRatio])
	return members
}

func (r *GrokImagineImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "image", &r.Image, toText[string]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "resolution", &r.Resolution, toText[GrokImagineImageToVideoResolution]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[GrokImagineImageToVideoAspectRatio]),
	)
}

func (GrokImagineImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesGrokImagineImageToVideoRequest)
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaGrokImagineImageToVideoRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI of an image")
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
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("1")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("1"), number)
		} else if compare(number, Number("15")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("15"), number)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedGrokImagineImageToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedGrokImagineImageToVideoRequest_Resolution)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedGrokImagineImageToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedGrokImagineImageToVideoRequest_AspectRatio)
		}
	}
}

func (GrokImagineImageToVideoRequest) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v",
		nil,
		[]string{"/duration minimum", "jiekou-markdown: 1 second at least; ppio: 6 seconds at least; here holds: 1, and 6 at PPIO", "/duration maximum", "jiekou-markdown: 15 seconds at most; ppio: 10 seconds at most; here holds: 15, and 10 at PPIO"},
	}
}

var namesGrokImagineImageToVideoRequest = []string{"image", "prompt", "duration", "resolution", "aspect_ratio"}

var mediaGrokImagineImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedGrokImagineImageToVideoRequest_Resolution = []any{"480p", "720p"}

var allowedGrokImagineImageToVideoRequest_AspectRatio = []any{"16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"}

// GrokImagineImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v
type GrokImagineImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r GrokImagineImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r GrokImagineImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *GrokImagineImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r GrokImagineImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *GrokImagineImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesGrokImagineImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (GrokImagineImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (GrokImagineImageToVideoResponse) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v",
		nil,
		nil,
	}
}

var namesGrokImagineImageToVideoResponse = []string{"task_id"}
