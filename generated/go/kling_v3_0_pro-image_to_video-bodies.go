// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v3_0_pro/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV30ProImageToVideoRequest: Brings an image to life by a prompt or by one for each shot, with
// sound or a last image if wanted.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-i2v.md
type KlingV30ProImageToVideoRequest struct {
	// Image: The image with which the video starts. Required. A URL or a base64 data URI of an image,
	// JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2.
	Image string `json:"image"`

	// Sound: Whether sound is made along with the picture. Default: false.
	Sound *bool `json:"sound,omitempty"`

	// Prompt: What the video shows, how things and the camera move and, where sound is made, what is
	// heard. At most 2500 characters. One prompt describes the whole video, or several describe a shot
	// each. The sources disagree on whether it is required: the prompt is marked required; several
	// prompts are given in place of it, and never beside it. Here holds: either the prompt or the list
	// of several.
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length of the video. In seconds. 3 to 15. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// CfgScale: How closely the video keeps to the prompt; the lower, the more natural its motion. 0
	// to 1. Default: 0.5.
	CfgScale *float64 `json:"cfg_scale,omitempty"`

	// EndImage: The image with which the video ends. A URL or a base64 data URI of an image, JPEG,
	// PNG. Not stated by the platform's pages: a URL of an image (the page speaks of a URL here, and
	// leaves open in which form the first image comes).
	EndImage *string `json:"end_image,omitempty"`

	// MultiPrompt: What happens in each shot of the video, one prompt after the other, in place of the
	// one prompt for all of it. Each item: One shot, as a text or as an object with a prompt and a
	// duration. No page states which. A video of several shots has no last image. One prompt describes
	// the whole video, or several describe a shot each. The sources disagree on its type: a list of
	// prompts, which would be texts; no type of an item is stated; an empty object stands in the list;
	// an item is an object that holds a prompt and a duration. Here holds: any value, of which a text
	// and such an object are the likely ones.
	MultiPrompt []any `json:"multi_prompt,omitempty"`

	// NegativePrompt: What is to be seen and heard nowhere in the video. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// NewKlingV30ProImageToVideoRequest has all that a request needs.
func NewKlingV30ProImageToVideoRequest(image string) KlingV30ProImageToVideoRequest {
	return KlingV30ProImageToVideoRequest{Image: image}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV30ProImageToVideoRequest) Endpoint() string {
	return "kling_v3_0_pro.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV30ProImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV30ProImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV30ProImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV30ProImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["image"] = ofText[string](r.Image)
	put(members, "sound", r.Sound, ofBoolean)
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "cfg_scale", r.CfgScale, ofNumber)
	put(members, "end_image", r.EndImage, ofText[string])
	putList(members, "multi_prompt", r.MultiPrompt, ofList(ofAnything))
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *KlingV30ProImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "image", &r.Image, toText[string]),
		takePtr(members, "sound", &r.Sound, toBoolean),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "cfg_scale", &r.CfgScale, toNumber),
		takePtr(members, "end_image", &r.EndImage, toText[string]),
		takeList(members, "multi_prompt", &r.MultiPrompt, toList(toAnything)),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (KlingV30ProImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV30ProImageToVideoRequest)
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaKlingV30ProImageToVideoRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2")
	}
	if value, given := body["sound"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("sound"), "boolean", value)
		}
	}
	if value, given := body["prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		} else if characters(text) > 2500 {
			c.length(at.member("prompt"), "maxLength", 2500, text)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("3")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("3"), number)
		} else if compare(number, Number("15")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("15"), number)
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
		} else if !mediaKlingV30ProImageToVideoRequest_EndImage.matches(text) {
			c.media(at.member("end_image"), text, "a URL or a base64 data URI of an image, JPEG, PNG")
		}
	}
	if value, given := body["multi_prompt"]; given {
		if _, ok := value.([]any); !ok {
			c.wrongType(at.member("multi_prompt"), "array", value)
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
	if !given(body, "multi_prompt") {
		says := "One prompt describes the whole video, or several describe a shot each"
		if !given(body, "prompt") {
			c.require(at.member("prompt"), says)
		}
	}
	if given(body, "prompt") {
		says := "One prompt describes the whole video, or several describe a shot each"
		if given(body, "multi_prompt") {
			c.exclude(at.member("multi_prompt"), body["multi_prompt"], says)
		}
	}
}

func (KlingV30ProImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-i2v.md",
		nil,
		[]string{"/prompt required", "novita-markdown: the prompt is marked required; the same pages: several prompts are given in place of it, and never beside it; here holds: either the prompt or the list of several", "/multi_prompt type", "the pages of v3.0 Pro: a list of prompts, which would be texts; no type of an item is stated; sample calls on pages of HighwayAPI: an empty object stands in the list; the page of v3.0 Standard image to video: an item is an object that holds a prompt and a duration; here holds: any value, of which a text and such an object are the likely ones"},
	}
}

var namesKlingV30ProImageToVideoRequest = []string{"image", "sound", "prompt", "duration", "cfg_scale", "end_image", "multi_prompt", "negative_prompt"}

var mediaKlingV30ProImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var mediaKlingV30ProImageToVideoRequest_EndImage = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

// KlingV30ProImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-i2v.md
type KlingV30ProImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV30ProImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV30ProImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV30ProImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV30ProImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV30ProImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV30ProImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV30ProImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV30ProImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV30ProImageToVideoResponse = []string{"task_id"}
