// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_v3_0_4k/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingV304KImageToVideoRequest: Brings an image to life in 4K, with sound, a last image or several
// shots if wanted.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md
type KlingV304KImageToVideoRequest struct {
	// Image: The image with which the video starts. Required. A URL or a base64 data URI of an image,
	// JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2.
	Image string `json:"image"`

	// Sound: Whether sound is made along with the picture. Default: false.
	Sound *bool `json:"sound,omitempty"`

	// Prompt: What the video shows, how things and the camera move and, where sound is made, what is
	// heard. At most 2500 characters. The video needs a prompt, for all of it or for its shots.
	// Novita's page marks the prompt as required, as far as it was seen. The sources disagree on
	// whether it is required: the prompt is marked required; the list of several prompts is given in
	// its place, and never beside it. Here holds: a prompt or shots or both; users of HighwayAPI may
	// not give both, and users of Novita are warned without a prompt.
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

	// MultiPrompt: Shots of which the video is put together, one after the other. Each item: One shot
	// of a video in 4K that is put together of several. A video of several shots has no last image.
	// The video needs a prompt, for all of it or for its shots. One prompt describes the whole video,
	// or several describe a shot each (at highwayapi alone). The sources disagree on its type (of each
	// item): the sample call has objects of prompt and duration; a list of prompts, which would be
	// texts; no type of an item is stated. Here holds: objects of prompt and duration.
	MultiPrompt []KlingShot4K `json:"multi_prompt,omitempty"`

	// NegativePrompt: What is to be seen and heard nowhere in the video. At most 2500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// NewKlingV304KImageToVideoRequest has all that a request needs.
func NewKlingV304KImageToVideoRequest(image string) KlingV304KImageToVideoRequest {
	return KlingV304KImageToVideoRequest{Image: image}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingV304KImageToVideoRequest) Endpoint() string {
	return "kling_v3_0_4k.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV304KImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV304KImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingV304KImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingV304KImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["image"] = ofText[string](r.Image)
	put(members, "sound", r.Sound, ofBoolean)
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "cfg_scale", r.CfgScale, ofNumber)
	put(members, "end_image", r.EndImage, ofText[string])
	putList(members, "multi_prompt", r.MultiPrompt, ofList(ofObject[KlingShot4K]))
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *KlingV304KImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "image", &r.Image, toText[string]),
		takePtr(members, "sound", &r.Sound, toBoolean),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "cfg_scale", &r.CfgScale, toNumber),
		takePtr(members, "end_image", &r.EndImage, toText[string]),
		takeList(members, "multi_prompt", &r.MultiPrompt, toList(toObject[KlingShot4K])),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (KlingV304KImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingV304KImageToVideoRequest)
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaKlingV304KImageToVideoRequest_Image.matches(text) {
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
		} else if !mediaKlingV304KImageToVideoRequest_EndImage.matches(text) {
			c.media(at.member("end_image"), text, "a URL or a base64 data URI of an image, JPEG, PNG")
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
					KlingShot4K{}.check(c, members1, at.member("multi_prompt").item(index))
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
	if !given(body, "multi_prompt") {
		says := "The video needs a prompt, for all of it or for its shots"
		if !given(body, "prompt") {
			c.require(at.member("prompt"), says)
		}
	}
}

func (KlingV304KImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md",
		nil,
		[]string{"/prompt required", "novita-markdown: the prompt is marked required; highwayapi: the list of several prompts is given in its place, and never beside it; here holds: a prompt or shots or both; users of HighwayAPI may not give both, and users of Novita are warned without a prompt", "/multi_prompt/items type", "novita-markdown: the sample call has objects of prompt and duration; highwayapi: a list of prompts, which would be texts; no type of an item is stated; here holds: objects of prompt and duration"},
	}
}

var namesKlingV304KImageToVideoRequest = []string{"image", "sound", "prompt", "duration", "cfg_scale", "end_image", "multi_prompt", "negative_prompt"}

var mediaKlingV304KImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var mediaKlingV304KImageToVideoRequest_EndImage = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

// KlingV304KImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md
type KlingV304KImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingV304KImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingV304KImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingV304KImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingV304KImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingV304KImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingV304KImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingV304KImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingV304KImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md",
		nil,
		nil,
	}
}

var namesKlingV304KImageToVideoResponse = []string{"task_id"}
