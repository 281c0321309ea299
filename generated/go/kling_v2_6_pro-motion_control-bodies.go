// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v2_6_pro/motion_control.yaml: edit there, then run `make generate`.

package videotasks

// KlingV26ProMotionControlRequest: Lets the subject of an image move as a video shows it.
//
// Its page is https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md
type KlingV26ProMotionControlRequest struct {
	// Image: The image of who or what shall move. Required. A URL or a base64 data URI or bare base64
	// of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and
	// 5:2. Not stated by the platform's pages: a URL or a base64 data URI of an image (the page speaks
	// of a URL or base64; on the pages that say how, base64 stands in a data URI).
	Image string `json:"image"`

	// Video: Address of the video whose motion is taken. Required. A URL or a base64 data URI of a
	// video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels, length at least 3 and at most 30
	// seconds. Not stated by the platform's pages: a URL of a video (the page speaks of a URL, and of
	// base64 for the image alone). Framed as the image is, the motion may come from at most 10 seconds
	// of video (at novita alone). Framed as the video is, the motion may come from at most 30 seconds
	// of it (at novita alone). Novita's page limits the shape of the video as it does that of the
	// image. The sources disagree on its limits: the shape of the video is limited as that of the
	// image is; only the shape of the image is limited. Here holds: the video may have any shape, and
	// users of Novita are held to their page.
	Video string `json:"video"`

	// Prompt: Where the scene is, its style and its light.
	Prompt *string `json:"prompt,omitempty"`

	// NegativePrompt: What is to be seen and heard nowhere in the video. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// KeepOriginalSound: Whether the sound of the given video is kept. Default: true.
	KeepOriginalSound *bool `json:"keep_original_sound,omitempty"`

	// CharacterOrientation: Whether the picture keeps to the given image or to the given video; the
	// length of the result follows from it. Allowed: "image", "video". "image" means that the picture
	// is framed as the image is; by PPIO's page the result has 5 seconds. "video" means that the
	// picture is framed as the video is; the result has at most 30 seconds. Required. The sources
	// disagree on its meaning: image takes a video of at most 10 seconds, video one of at most 30;
	// image makes a video of 5 seconds, video one of at most 30. Here holds: the first as a limit of
	// the given video, the second as the length of the result.
	CharacterOrientation KlingV26ProMotionControlCharacterOrientation `json:"character_orientation"`
}

// KlingV26ProMotionControlCharacterOrientation is one of the constants of this type.
type KlingV26ProMotionControlCharacterOrientation string

const (
	KlingV26ProMotionControlCharacterOrientationImage KlingV26ProMotionControlCharacterOrientation = "image"
	KlingV26ProMotionControlCharacterOrientationVideo KlingV26ProMotionControlCharacterOrientation = "video"
)

// NewKlingV26ProMotionControlRequest has all that a request needs.
func NewKlingV26ProMotionControlRequest(image string, video string, characterOrientation KlingV26ProMotionControlCharacterOrientation) KlingV26ProMotionControlRequest {
	return KlingV26ProMotionControlRequest{Image: image, Video: video, CharacterOrientation: characterOrientation}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV26ProMotionControlRequest) Endpoint() string {
	return "kling_v2_6_pro.motion_control"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV26ProMotionControlRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV26ProMotionControlRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV26ProMotionControlRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV26ProMotionControlRequest) members() map[string]any {
	members := map[string]any{}
	members["image"] = ofText[string](r.Image)
	members["video"] = ofText[string](r.Video)
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	put(members, "keep_original_sound", r.KeepOriginalSound, ofBoolean)
	members["character_orientation"] = ofText[KlingV26ProMotionControlCharacterOrientation](r.CharacterOrientation)
	return members
}

func (r *KlingV26ProMotionControlRequest) read(members map[string]any) error {
	return first(
		take(members, "image", &r.Image, toText[string]),
		take(members, "video", &r.Video, toText[string]),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		takePtr(members, "keep_original_sound", &r.KeepOriginalSound, toBoolean),
		take(members, "character_orientation", &r.CharacterOrientation, toText[KlingV26ProMotionControlCharacterOrientation]),
	)
}

func (KlingV26ProMotionControlRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV26ProMotionControlRequest)
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaKlingV26ProMotionControlRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2")
	}
	if value, given := body["video"]; !given {
		c.required(at.member("video"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("video"), "string", value)
	} else if !mediaKlingV26ProMotionControlRequest_Video.matches(text) {
		c.media(at.member("video"), text, "a URL or a base64 data URI of a video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels, length at least 3 and at most 30 seconds")
	}
	if value, given := body["prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		}
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
	if value, given := body["character_orientation"]; !given {
		c.required(at.member("character_orientation"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("character_orientation"), "string", value)
	} else if !among(text, allowedKlingV26ProMotionControlRequest_CharacterOrientation...) {
		c.enum(at.member("character_orientation"), text, allowedKlingV26ProMotionControlRequest_CharacterOrientation)
	}
}

func (KlingV26ProMotionControlRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md",
		nil,
		nil,
	}
}

var namesKlingV26ProMotionControlRequest = []string{"image", "video", "prompt", "negative_prompt", "keep_original_sound", "character_orientation"}

var mediaKlingV26ProMotionControlRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})", "https://", "http://")

var mediaKlingV26ProMotionControlRequest_Video = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/([Mm][Pp]4|[Qq][Uu][Ii][Cc][Kk][Tt][Ii][Mm][Ee])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedKlingV26ProMotionControlRequest_CharacterOrientation = []any{"image", "video"}

// KlingV26ProMotionControlResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md
type KlingV26ProMotionControlResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV26ProMotionControlResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV26ProMotionControlResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV26ProMotionControlResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV26ProMotionControlResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV26ProMotionControlResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV26ProMotionControlResponse, &r.AdditionalProperties),
	)
}

func (KlingV26ProMotionControlResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV26ProMotionControlResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md",
		nil,
		nil,
	}
}

var namesKlingV26ProMotionControlResponse = []string{"task_id"}
