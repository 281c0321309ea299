// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v3_0_std/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV30StdImageToVideoRequest: Brings an image to life, with sound, a last image or several shots
// if wanted.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-i2v.md
type KlingV30StdImageToVideoRequest struct {
	// Image: The image with which the video starts. Required. A URL or a base64 data URI of an image,
	// JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2.
	Image string `json:"image"`

	// Sound: Whether sound is made along with the picture. Default: false.
	Sound *bool `json:"sound,omitempty"`

	// Prompt: What the video shows, how things and the camera move and, where sound is made, what is
	// heard. At most 2500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15.
	// Default: 5.
	Duration *KlingV30StdImageToVideoDuration `json:"duration,omitempty"`

	// CfgScale: How closely the video keeps to the prompt; the lower, the more natural its motion. 0
	// to 1. Default: 0.5.
	CfgScale *float64 `json:"cfg_scale,omitempty"`

	// EndImage: The image with which the video ends. A URL or a base64 data URI of an image, JPEG,
	// PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2. Not stated by
	// the platform's pages: a URL of an image (the page speaks of a URL here, and leaves open in which
	// form the first image comes).
	EndImage *string `json:"end_image,omitempty"`

	// MultiPrompt: Shots of which the video is put together, one after the other. Each item: One shot
	// of a video that is put together of several. A video of several shots has no last image.
	MultiPrompt []KlingShot `json:"multi_prompt,omitempty"`

	// NegativePrompt: What is to be seen and heard nowhere in the video. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// KlingV30StdImageToVideoDuration is one of the constants of this type.
type KlingV30StdImageToVideoDuration int64

const (
	KlingV30StdImageToVideoDuration3  KlingV30StdImageToVideoDuration = 3
	KlingV30StdImageToVideoDuration4  KlingV30StdImageToVideoDuration = 4
	KlingV30StdImageToVideoDuration5  KlingV30StdImageToVideoDuration = 5
	KlingV30StdImageToVideoDuration6  KlingV30StdImageToVideoDuration = 6
	KlingV30StdImageToVideoDuration7  KlingV30StdImageToVideoDuration = 7
	KlingV30StdImageToVideoDuration8  KlingV30StdImageToVideoDuration = 8
	KlingV30StdImageToVideoDuration9  KlingV30StdImageToVideoDuration = 9
	KlingV30StdImageToVideoDuration10 KlingV30StdImageToVideoDuration = 10
	KlingV30StdImageToVideoDuration11 KlingV30StdImageToVideoDuration = 11
	KlingV30StdImageToVideoDuration12 KlingV30StdImageToVideoDuration = 12
	KlingV30StdImageToVideoDuration13 KlingV30StdImageToVideoDuration = 13
	KlingV30StdImageToVideoDuration14 KlingV30StdImageToVideoDuration = 14
	KlingV30StdImageToVideoDuration15 KlingV30StdImageToVideoDuration = 15
)

// NewKlingV30StdImageToVideoRequest has all that a request needs.
func NewKlingV30StdImageToVideoRequest(image string, prompt string) KlingV30StdImageToVideoRequest {
	return KlingV30StdImageToVideoRequest{Image: image, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV30StdImageToVideoRequest) Endpoint() string {
	return "kling_v3_0_std.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV30StdImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV30StdImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV30StdImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV30StdImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["image"] = ofText[string](r.Image)
	put(members, "sound", r.Sound, ofBoolean)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[KlingV30StdImageToVideoDuration])
	put(members, "cfg_scale", r.CfgScale, ofNumber)
	put(members, "end_image", r.EndImage, ofText[string])
	putList(members, "multi_prompt", r.MultiPrompt, ofList(ofObject[KlingShot]))
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *KlingV30StdImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "image", &r.Image, toText[string]),
		takePtr(members, "sound", &r.Sound, toBoolean),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[KlingV30StdImageToVideoDuration]),
		takePtr(members, "cfg_scale", &r.CfgScale, toNumber),
		takePtr(members, "end_image", &r.EndImage, toText[string]),
		takeList(members, "multi_prompt", &r.MultiPrompt, toList(toObject[KlingShot])),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (KlingV30StdImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV30StdImageToVideoRequest)
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaKlingV30StdImageToVideoRequest_Image.matches(text) {
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
		} else if !among(number, allowedKlingV30StdImageToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedKlingV30StdImageToVideoRequest_Duration)
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
	if value, given := body["end_image"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("end_image"), "string", value)
		} else if !mediaKlingV30StdImageToVideoRequest_EndImage.matches(text) {
			c.media(at.member("end_image"), text, "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2")
		}
	}
	if value, given := body["multi_prompt"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("multi_prompt"), "array", value)
		} else {
			for index, item := range items {
				if members1, ok := item.(map[string]any); !ok {
					c.wrongType(at.member("multi_prompt").item(index), "object", item)
				} else {
					KlingShot{}.check(c, members1, at.member("multi_prompt").item(index))
				}
			}
		}
	}
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 2500 {
			c.length(at.member("negative_prompt"), "maxLength", 2500, text)
		}
	}
	if given(body, "end_image") {
		says := "A video of several shots has no last image"
		if given(body, "multi_prompt") {
			c.exclude(at.member("multi_prompt"), body["multi_prompt"], says)
		}
	}
}

func (KlingV30StdImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV30StdImageToVideoRequest = []string{"image", "sound", "prompt", "duration", "cfg_scale", "end_image", "multi_prompt", "negative_prompt"}

var mediaKlingV30StdImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedKlingV30StdImageToVideoRequest_Duration = []any{Number("3"), Number("4"), Number("5"), Number("6"), Number("7"), Number("8"), Number("9"), Number("10"), Number("11"), Number("12"), Number("13"), Number("14"), Number("15")}

var mediaKlingV30StdImageToVideoRequest_EndImage = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

// KlingV30StdImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-i2v.md
type KlingV30StdImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV30StdImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV30StdImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV30StdImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV30StdImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV30StdImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV30StdImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV30StdImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV30StdImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV30StdImageToVideoResponse = []string{"task_id"}
