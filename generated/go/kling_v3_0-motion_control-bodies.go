// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v3_0/motion_control.yaml: edit there, then run `make generate`.

package videotasks

// KlingV30MotionControlRequest: Lets the subject of an image move as a video shows it.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md
type KlingV30MotionControlRequest struct {
	// Image: The image of who or what shall move. Required. A URL or a base64 data URI or bare base64
	// of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and
	// 5:2. Not stated by the platform's pages: a URL or a base64 data URI of an image (the page speaks
	// of a URL or base64; on the pages that say how, base64 stands in a data URI).
	Image string `json:"image"`

	// Video: Address of the video whose motion is taken. Required. A URL or a base64 data URI of a
	// video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels, length at least 3 and at most 30
	// seconds. Not stated by the platform's pages: a URL of a video (the page speaks of a URL, and of
	// base64 for the image alone).
	Video string `json:"video"`

	// Prompt: Where the scene is, its style and its light. At most 2500 characters.
	Prompt *string `json:"prompt,omitempty"`

	// ModelName: Which model makes the video. Allowed: "kling-v3-0-std", "kling-v3-0-pro".
	// "kling-v3-0-std" means the standard mode, which costs less. "kling-v3-0-pro" means the
	// professional mode, with a better picture. Required. Default: "kling-v3-0-std". The sources
	// disagree on whether it is required: the field is marked required; it has a default, so it can be
	// left out. Here holds: required, and the default is what the client sends.
	ModelName KlingV30MotionControlModelName `json:"model_name"`

	// NegativePrompt: What is to be seen and heard nowhere in the video. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// KeepOriginalSound: Whether the sound of the given video is kept. Not stated by the platform's
	// pages: default true (an integrator noted it on 2026-08-26; the captures end before it).
	KeepOriginalSound *bool `json:"keep_original_sound,omitempty"`

	// CharacterOrientation: Whether the picture keeps to the given image or to the given video; the
	// length of the result follows from it. Allowed: "image", "video". "image" means that pose and
	// composition are those of the image; the result has 5 seconds. "video" means that pose and
	// composition are those of the video; the result is as long as it, at most 30 seconds. Not stated
	// by the platform's pages: required (an integrator noted it on 2026-08-26, and the pages of v2.6
	// Pro mark it as required).
	CharacterOrientation *KlingV30MotionControlCharacterOrientation `json:"character_orientation,omitempty"`
}

// KlingV30MotionControlModelName is one of the constants of this type.
type KlingV30MotionControlModelName string

const (
	KlingV30MotionControlModelNameKlingV3_0Std KlingV30MotionControlModelName = "kling-v3-0-std"
	KlingV30MotionControlModelNameKlingV3_0Pro KlingV30MotionControlModelName = "kling-v3-0-pro"
)

// KlingV30MotionControlCharacterOrientation is one of the constants of this type.
type KlingV30MotionControlCharacterOrientation string

const (
	KlingV30MotionControlCharacterOrientationImage KlingV30MotionControlCharacterOrientation = "image"
	KlingV30MotionControlCharacterOrientationVideo KlingV30MotionControlCharacterOrientation = "video"
)

// NewKlingV30MotionControlRequest has all that a request needs; ModelName as the documentation's
// default has it.
func NewKlingV30MotionControlRequest(image string, video string) KlingV30MotionControlRequest {
	return KlingV30MotionControlRequest{Image: image, Video: video, ModelName: KlingV30MotionControlModelNameKlingV3_0Std}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV30MotionControlRequest) Endpoint() string {
	return "kling_v3_0.motion_control"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV30MotionControlRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV30MotionControlRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV30MotionControlRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV30MotionControlRequest) members() map[string]any {
	members := map[string]any{}
	members["image"] = ofText[string](r.Image)
	members["video"] = ofText[string](r.Video)
	put(members, "prompt", r.Prompt, ofText[string])
	members["model_name"] = ofText[KlingV30MotionControlModelName](r.ModelName)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	put(members, "keep_original_sound", r.KeepOriginalSound, ofBoolean)
	put(members, "character_orientation", r.CharacterOrientation, ofText[KlingV30MotionControlCharacterOrientation])
	return members
}

func (r *KlingV30MotionControlRequest) read(members map[string]any) error {
	return first(
		take(members, "image", &r.Image, toText[string]),
		take(members, "video", &r.Video, toText[string]),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		take(members, "model_name", &r.ModelName, toText[KlingV30MotionControlModelName]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		takePtr(members, "keep_original_sound", &r.KeepOriginalSound, toBoolean),
		takePtr(members, "character_orientation", &r.CharacterOrientation, toText[KlingV30MotionControlCharacterOrientation]),
	)
}

func (KlingV30MotionControlRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV30MotionControlRequest)
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaKlingV30MotionControlRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2")
	}
	if value, given := body["video"]; !given {
		c.required(at.member("video"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("video"), "string", value)
	} else if !mediaKlingV30MotionControlRequest_Video.matches(text) {
		c.media(at.member("video"), text, "a URL or a base64 data URI of a video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels, length at least 3 and at most 30 seconds")
	}
	if value, given := body["prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		} else if characters(text) > 2500 {
			c.length(at.member("prompt"), "maxLength", 2500, text)
		}
	}
	if value, given := body["model_name"]; !given {
		c.required(at.member("model_name"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("model_name"), "string", value)
	} else if !among(text, allowedKlingV30MotionControlRequest_ModelName...) {
		c.enum(at.member("model_name"), text, allowedKlingV30MotionControlRequest_ModelName)
	}
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 2500 {
			c.length(at.member("negative_prompt"), "maxLength", 2500, text)
		}
	}
	if value, given := body["keep_original_sound"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("keep_original_sound"), "boolean", value)
		}
	}
	if value, given := body["character_orientation"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("character_orientation"), "string", value)
		} else if !among(text, allowedKlingV30MotionControlRequest_CharacterOrientation...) {
			c.enum(at.member("character_orientation"), text, allowedKlingV30MotionControlRequest_CharacterOrientation)
		}
	}
}

func (KlingV30MotionControlRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md",
		nil,
		[]string{"/model_name required", "novita-markdown: the field is marked required; novita-markdown: it has a default, so it can be left out; here holds: required, and the default is what the client sends"},
	}
}

var namesKlingV30MotionControlRequest = []string{"image", "video", "prompt", "model_name", "negative_prompt", "keep_original_sound", "character_orientation"}

var mediaKlingV30MotionControlRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})", "https://", "http://")

var mediaKlingV30MotionControlRequest_Video = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/([Mm][Pp]4|[Qq][Uu][Ii][Cc][Kk][Tt][Ii][Mm][Ee])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedKlingV30MotionControlRequest_ModelName = []any{"kling-v3-0-std", "kling-v3-0-pro"}

var allowedKlingV30MotionControlRequest_CharacterOrientation = []any{"image", "video"}

// KlingV30MotionControlResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md
type KlingV30MotionControlResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV30MotionControlResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV30MotionControlResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV30MotionControlResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV30MotionControlResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV30MotionControlResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV30MotionControlResponse, &r.AdditionalProperties),
	)
}

func (KlingV30MotionControlResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV30MotionControlResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md",
		nil,
		nil,
	}
}

var namesKlingV30MotionControlResponse = []string{"task_id"}
