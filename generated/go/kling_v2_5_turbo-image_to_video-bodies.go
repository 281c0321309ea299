// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v2_5_turbo/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV25TurboImageToVideoRequest: Brings an image to life for 5 or 10 seconds.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-i2v.md
type KlingV25TurboImageToVideoRequest struct {
	// Image: The image with which the video starts. Required. A URL or a base64 data URI of an image,
	// JPEG, PNG, at most 10 MB, at least 300x300 pixels.
	Image string `json:"image"`

	// Prompt: What the video shows. At most 2500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video, as a text. In seconds. Allowed: "5", "10". Default: "5".
	Duration *KlingV25TurboImageToVideoDuration `json:"duration,omitempty"`

	// CfgScale: How closely the video keeps to the prompt; the lower, the more natural its motion. 0
	// to 1. Default: 0.5.
	CfgScale *float64 `json:"cfg_scale,omitempty"`

	// Mode: Quality of the video. Only value: "pro". Default: "pro".
	Mode *KlingV25TurboImageToVideoMode `json:"mode,omitempty"`

	// NegativePrompt: What the video should not show. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// KlingV25TurboImageToVideoDuration is one of the constants of this type.
type KlingV25TurboImageToVideoDuration string

const (
	KlingV25TurboImageToVideoDuration5  KlingV25TurboImageToVideoDuration = "5"
	KlingV25TurboImageToVideoDuration10 KlingV25TurboImageToVideoDuration = "10"
)

// KlingV25TurboImageToVideoMode is one of the constants of this type.
type KlingV25TurboImageToVideoMode string

const (
	KlingV25TurboImageToVideoModePro KlingV25TurboImageToVideoMode = "pro"
)

// NewKlingV25TurboImageToVideoRequest has all that a request needs.
func NewKlingV25TurboImageToVideoRequest(image string, prompt string) KlingV25TurboImageToVideoRequest {
	return KlingV25TurboImageToVideoRequest{Image: image, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV25TurboImageToVideoRequest) Endpoint() string {
	return "kling_v2_5_turbo.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV25TurboImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV25TurboImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV25TurboImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV25TurboImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["image"] = ofText[string](r.Image)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofText[KlingV25TurboImageToVideoDuration])
	put(members, "cfg_scale", r.CfgScale, ofNumber)
	put(members, "mode", r.Mode, ofText[KlingV25TurboImageToVideoMode])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *KlingV25TurboImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "image", &r.Image, toText[string]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toText[KlingV25TurboImageToVideoDuration]),
		takePtr(members, "cfg_scale", &r.CfgScale, toNumber),
		takePtr(members, "mode", &r.Mode, toText[KlingV25TurboImageToVideoMode]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (KlingV25TurboImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV25TurboImageToVideoRequest)
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaKlingV25TurboImageToVideoRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels")
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 2500 {
		c.length(at.member("prompt"), "maxLength", 2500, text)
	}
	if value, given := body["duration"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("duration"), "string", value)
		} else if !among(text, allowedKlingV25TurboImageToVideoRequest_Duration...) {
			c.enum(at.member("duration"), text, allowedKlingV25TurboImageToVideoRequest_Duration)
		}
	}
	if value, given := body["cfg_scale"]; given {
		if number, ok := asNumber(value); !ok {
			c.wrongType(at.member("cfg_scale"), "number", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("cfg_scale"), "minimum", Number("0"), number)
		} else if compare(number, Number("1")) > 0 {
			c.outOfRange(at.member("cfg_scale"), "maximum", Number("1"), number)
		}
	}
	if value, given := body["mode"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("mode"), "string", value)
		} else if !among(text, allowedKlingV25TurboImageToVideoRequest_Mode...) {
			c.enum(at.member("mode"), text, allowedKlingV25TurboImageToVideoRequest_Mode)
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

func (KlingV25TurboImageToVideoRequest) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV25TurboImageToVideoRequest = []string{"image", "prompt", "duration", "cfg_scale", "mode", "negative_prompt"}

var mediaKlingV25TurboImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedKlingV25TurboImageToVideoRequest_Duration = []any{"5", "10"}

var allowedKlingV25TurboImageToVideoRequest_Mode = []any{"pro"}

// KlingV25TurboImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-i2v.md
type KlingV25TurboImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV25TurboImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV25TurboImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV25TurboImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV25TurboImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV25TurboImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV25TurboImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV25TurboImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV25TurboImageToVideoResponse) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV25TurboImageToVideoResponse = []string{"task_id"}
