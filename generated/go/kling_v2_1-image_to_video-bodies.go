// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v2_1/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV21ImageToVideoRequest: Brings an image to life for 5 or 10 seconds, in one of two qualities.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md
type KlingV21ImageToVideoRequest struct {
	// Image: The image with which the video starts. Required. A URL or a base64 data URI of an image,
	// JPEG, PNG, at most 10 MB, at least 300x300 pixels.
	Image string `json:"image"`

	// Prompt: What the video shows. At most 2500 characters. Required.
	Prompt string `json:"prompt"`

	// Mode: Quality of the video. Allowed: "Standard", "Professional". Default: "Standard".
	Mode *KlingV21ImageToVideoMode `json:"mode,omitempty"`

	// Duration: Length of the video, as a text. In seconds. Allowed: "5", "10". Default: "5".
	Duration *KlingV21ImageToVideoDuration `json:"duration,omitempty"`

	// GuidanceScale: How closely the video keeps to the prompt; the higher, the closer, and the less
	// freedom is left. 0 to 1. Should be 0 and any number of steps of 0.01. Default: 0.5.
	GuidanceScale *float64 `json:"guidance_scale,omitempty"`

	// NegativePrompt: What the video should not show. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// KlingV21ImageToVideoMode is one of the constants of this type.
type KlingV21ImageToVideoMode string

const (
	KlingV21ImageToVideoModeStandard     KlingV21ImageToVideoMode = "Standard"
	KlingV21ImageToVideoModeProfessional KlingV21ImageToVideoMode = "Professional"
)

// KlingV21ImageToVideoDuration is one of the constants of this type.
type KlingV21ImageToVideoDuration string

const (
	KlingV21ImageToVideoDuration5  KlingV21ImageToVideoDuration = "5"
	KlingV21ImageToVideoDuration10 KlingV21ImageToVideoDuration = "10"
)

// NewKlingV21ImageToVideoRequest has all that a request needs.
func NewKlingV21ImageToVideoRequest(image string, prompt string) KlingV21ImageToVideoRequest {
	return KlingV21ImageToVideoRequest{Image: image, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV21ImageToVideoRequest) Endpoint() string {
	return "kling_v2_1.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV21ImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV21ImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV21ImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV21ImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["image"] = ofText[string](r.Image)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "mode", r.Mode, ofText[KlingV21ImageToVideoMode])
	put(members, "duration", r.Duration, ofText[KlingV21ImageToVideoDuration])
	put(members, "guidance_scale", r.GuidanceScale, ofNumber)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *KlingV21ImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "image", &r.Image, toText[string]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "mode", &r.Mode, toText[KlingV21ImageToVideoMode]),
		takePtr(members, "duration", &r.Duration, toText[KlingV21ImageToVideoDuration]),
		takePtr(members, "guidance_scale", &r.GuidanceScale, toNumber),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (KlingV21ImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV21ImageToVideoRequest)
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaKlingV21ImageToVideoRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels")
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 2500 {
		c.length(at.member("prompt"), "maxLength", 2500, text)
	}
	if value, given := body["mode"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("mode"), "string", value)
		} else if !among(text, allowedKlingV21ImageToVideoRequest_Mode...) {
			c.enum(at.member("mode"), text, allowedKlingV21ImageToVideoRequest_Mode)
		}
	}
	if value, given := body["duration"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("duration"), "string", value)
		} else if !among(text, allowedKlingV21ImageToVideoRequest_Duration...) {
			c.enum(at.member("duration"), text, allowedKlingV21ImageToVideoRequest_Duration)
		}
	}
	if value, given := body["guidance_scale"]; given {
		if number, ok := asNumber(value); !ok {
			c.wrongType(at.member("guidance_scale"), "number", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("guidance_scale"), "minimum", Number("0"), number)
		} else if compare(number, Number("1")) > 0 {
			c.outOfRange(at.member("guidance_scale"), "maximum", Number("1"), number)
		}
	}
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 2500 {
			c.length(at.member("negative_prompt"), "maxLength", 2500, text)
		}
	}
}

func (KlingV21ImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV21ImageToVideoRequest = []string{"image", "prompt", "mode", "duration", "guidance_scale", "negative_prompt"}

var mediaKlingV21ImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedKlingV21ImageToVideoRequest_Mode = []any{"Standard", "Professional"}

var allowedKlingV21ImageToVideoRequest_Duration = []any{"5", "10"}

// KlingV21ImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md
type KlingV21ImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV21ImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV21ImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV21ImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV21ImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV21ImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV21ImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV21ImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV21ImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV21ImageToVideoResponse = []string{"task_id"}
