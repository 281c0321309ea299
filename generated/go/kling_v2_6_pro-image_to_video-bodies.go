// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v2_6_pro/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV26ProImageToVideoRequest: Brings an image to life with sound, and with voices of your choice.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md
type KlingV26ProImageToVideoRequest struct {
	// Image: The image with which the video starts. Required. A URL or a base64 data URI of an image,
	// JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2.
	Image string `json:"image"`

	// Sound: Whether sound is made along with the picture. Default: true.
	Sound *bool `json:"sound,omitempty"`

	// Prompt: What the video shows, how things and the camera move and, where sound is made, what is
	// heard. At most 2500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
	Duration *KlingV26ProImageToVideoDuration `json:"duration,omitempty"`

	// CfgScale: How closely the video keeps to the prompt; the lower, the more natural its motion. 0
	// to 1. Default: 0.5. The sources disagree on its default: left out, it is 0.5; no default is
	// stated. Here holds: 0.5.
	CfgScale *float64 `json:"cfg_scale,omitempty"`

	// VoiceList: Voices with which is spoken in the video. 0 to 2 items. Each item: One voice. No page
	// states in which form.
	VoiceList []any `json:"voice_list,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "16:9".
	AspectRatio *KlingV26ProImageToVideoAspectRatio `json:"aspect_ratio,omitempty"`

	// NegativePrompt: What is to be seen and heard nowhere in the video. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// KlingV26ProImageToVideoDuration is one of the constants of this type.
type KlingV26ProImageToVideoDuration int64

const (
	KlingV26ProImageToVideoDuration5  KlingV26ProImageToVideoDuration = 5
	KlingV26ProImageToVideoDuration10 KlingV26ProImageToVideoDuration = 10
)

// KlingV26ProImageToVideoAspectRatio is one of the constants of this type.
type KlingV26ProImageToVideoAspectRatio string

const (
	KlingV26ProImageToVideoAspectRatio16x9 KlingV26ProImageToVideoAspectRatio = "16:9"
	KlingV26ProImageToVideoAspectRatio9x16 KlingV26ProImageToVideoAspectRatio = "9:16"
	KlingV26ProImageToVideoAspectRatio1x1  KlingV26ProImageToVideoAspectRatio = "1:1"
)

// NewKlingV26ProImageToVideoRequest has all that a request needs.
func NewKlingV26ProImageToVideoRequest(image string, prompt string) KlingV26ProImageToVideoRequest {
	return KlingV26ProImageToVideoRequest{Image: image, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV26ProImageToVideoRequest) Endpoint() string {
	return "kling_v2_6_pro.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV26ProImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV26ProImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV26ProImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV26ProImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["image"] = ofText[string](r.Image)
	put(members, "sound", r.Sound, ofBoolean)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[KlingV26ProImageToVideoDuration])
	put(members, "cfg_scale", r.CfgScale, ofNumber)
	putList(members, "voice_list", r.VoiceList, ofList(ofAnything))
	put(members, "aspect_ratio", r.AspectRatio, ofText[KlingV26ProImageToVideoAspectRatio])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *KlingV26ProImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "image", &r.Image, toText[string]),
		takePtr(members, "sound", &r.Sound, toBoolean),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[KlingV26ProImageToVideoDuration]),
		takePtr(members, "cfg_scale", &r.CfgScale, toNumber),
		takeList(members, "voice_list", &r.VoiceList, toList(toAnything)),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[KlingV26ProImageToVideoAspectRatio]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (KlingV26ProImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV26ProImageToVideoRequest)
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaKlingV26ProImageToVideoRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2")
	}
	if value, given := body["sound"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("sound"), "boolean", value)
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 2500 {
		c.length(at.member("prompt"), "maxLength", 2500, text)
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedKlingV26ProImageToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedKlingV26ProImageToVideoRequest_Duration)
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
	if value, given := body["voice_list"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("voice_list"), "array", value)
		} else if len(items) > 2 {
			c.items(at.member("voice_list"), "maxItems", 2, items)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedKlingV26ProImageToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedKlingV26ProImageToVideoRequest_AspectRatio)
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

func (KlingV26ProImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV26ProImageToVideoRequest = []string{"image", "sound", "prompt", "duration", "cfg_scale", "voice_list", "aspect_ratio", "negative_prompt"}

var mediaKlingV26ProImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedKlingV26ProImageToVideoRequest_Duration = []any{Number("5"), Number("10")}

var allowedKlingV26ProImageToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

// KlingV26ProImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md
type KlingV26ProImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV26ProImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV26ProImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV26ProImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV26ProImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV26ProImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV26ProImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV26ProImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV26ProImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV26ProImageToVideoResponse = []string{"task_id"}
