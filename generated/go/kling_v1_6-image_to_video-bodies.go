// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v1_6/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV16ImageToVideoRequest: Makes a video that starts with an image and, in the better mode, ends
// with another one.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md
type KlingV16ImageToVideoRequest struct {
	// Mode: Quality of the video. Allowed: "Standard", "Professional". Default: "Standard".
	Mode *KlingV16ImageToVideoMode `json:"mode,omitempty"`

	// ImageURL: Address of the image to start from. Required. A URL or a base64 data URI of an image.
	// Not stated by the platform's pages: a URL of an image (the page speaks of a URL; data URIs are
	// documented for other endpoints only).
	ImageURL string `json:"image_url"`

	// EndImageURL: Address of the image with which the video ends. A URL or a base64 data URI of an
	// image. Not stated by the platform's pages: a URL of an image (the page speaks of a URL; data
	// URIs are documented for other endpoints only). Only the professional mode ends with a given
	// image.
	EndImageURL *string `json:"end_image_url,omitempty"`

	// Prompt: What the video shows. 1 to 2000 characters. Required.
	Prompt string `json:"prompt"`

	// NegativePrompt: What the video should not show. At most 2000 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
	Duration *KlingV16ImageToVideoDuration `json:"duration,omitempty"`

	// GuidanceScale: How closely the video keeps to the prompt; the higher, the closer, and the less
	// freedom is left. 0 to 1. Default: 0.5.
	GuidanceScale *float64 `json:"guidance_scale,omitempty"`
}

// KlingV16ImageToVideoMode is one of the constants of this type.
type KlingV16ImageToVideoMode string

const (
	KlingV16ImageToVideoModeStandard     KlingV16ImageToVideoMode = "Standard"
	KlingV16ImageToVideoModeProfessional KlingV16ImageToVideoMode = "Professional"
)

// KlingV16ImageToVideoDuration is one of the constants of this type.
type KlingV16ImageToVideoDuration int64

const (
	KlingV16ImageToVideoDuration5  KlingV16ImageToVideoDuration = 5
	KlingV16ImageToVideoDuration10 KlingV16ImageToVideoDuration = 10
)

// NewKlingV16ImageToVideoRequest has all that a request needs.
func NewKlingV16ImageToVideoRequest(imageURL string, prompt string) KlingV16ImageToVideoRequest {
	return KlingV16ImageToVideoRequest{ImageURL: imageURL, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV16ImageToVideoRequest) Endpoint() string {
	return "kling_v1_6.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV16ImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV16ImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV16ImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV16ImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "mode", r.Mode, ofText[KlingV16ImageToVideoMode])
	members["image_url"] = ofText[string](r.ImageURL)
	put(members, "end_image_url", r.EndImageURL, ofText[string])
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[KlingV16ImageToVideoDuration])
	put(members, "guidance_scale", r.GuidanceScale, ofNumber)
	return members
}

func (r *KlingV16ImageToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "mode", &r.Mode, toText[KlingV16ImageToVideoMode]),
		take(members, "image_url", &r.ImageURL, toText[string]),
		takePtr(members, "end_image_url", &r.EndImageURL, toText[string]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[KlingV16ImageToVideoDuration]),
		takePtr(members, "guidance_scale", &r.GuidanceScale, toNumber),
	)
}

func (KlingV16ImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV16ImageToVideoRequest)
	if value, given := body["mode"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("mode"), "string", value)
		} else if !among(text, allowedKlingV16ImageToVideoRequest_Mode...) {
			c.enum(at.member("mode"), text, allowedKlingV16ImageToVideoRequest_Mode)
		}
	}
	if value, given := body["image_url"]; !given {
		c.required(at.member("image_url"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image_url"), "string", value)
	} else if !mediaKlingV16ImageToVideoRequest_ImageURL.matches(text) {
		c.media(at.member("image_url"), text, "a URL or a base64 data URI of an image")
	}
	if value, given := body["end_image_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("end_image_url"), "string", value)
		} else if !mediaKlingV16ImageToVideoRequest_EndImageURL.matches(text) {
			c.media(at.member("end_image_url"), text, "a URL or a base64 data URI of an image")
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) < 1 {
		c.length(at.member("prompt"), "minLength", 1, text)
	} else if characters(text) > 2000 {
		c.length(at.member("prompt"), "maxLength", 2000, text)
	}
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 2000 {
			c.length(at.member("negative_prompt"), "maxLength", 2000, text)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedKlingV16ImageToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedKlingV16ImageToVideoRequest_Duration)
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
	if !is(body, "mode", "Professional") {
		says := "Only the professional mode ends with a given image"
		if given(body, "end_image_url") {
			c.exclude(at.member("end_image_url"), body["end_image_url"], says)
		}
	}
}

func (KlingV16ImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV16ImageToVideoRequest = []string{"mode", "image_url", "end_image_url", "prompt", "negative_prompt", "duration", "guidance_scale"}

var allowedKlingV16ImageToVideoRequest_Mode = []any{"Standard", "Professional"}

var mediaKlingV16ImageToVideoRequest_ImageURL = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var mediaKlingV16ImageToVideoRequest_EndImageURL = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedKlingV16ImageToVideoRequest_Duration = []any{Number("5"), Number("10")}

// KlingV16ImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md
type KlingV16ImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV16ImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV16ImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV16ImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV16ImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV16ImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV16ImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV16ImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV16ImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV16ImageToVideoResponse = []string{"task_id"}
