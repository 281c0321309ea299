// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/pixverse_v4_5/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// PixverseV45ImageToVideoRequest: Brings an image to life as a prompt describes it.
//
// Its page is https://ppio.com/docs/models/reference-pixverse-v4.5-i2v
type PixverseV45ImageToVideoRequest struct {
	// Prompt: What happens in the video. At most 2048 characters. Required.
	Prompt string `json:"prompt"`

	// Image: Image with which the video starts. Required. A URL or a base64 data URI of an image,
	// JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2.
	Image string `json:"image"`

	// Resolution: Height of the video in lines. Allowed: "360p", "540p", "720p", "1080p". Required.
	// Default: "540p". The fast mode has no 1080p.
	Resolution PixverseV45ImageToVideoResolution `json:"resolution"`

	// NegativePrompt: What the video should not show. At most 2048 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// FastMode: Whether to be quick about it, at some cost in quality. Default: false.
	FastMode *bool `json:"fast_mode,omitempty"`

	// Style: Look of the video. The pages state it of v3.5 alone. Allowed: "anime", "3d_animation",
	// "clay", "comic", "cyberpunk".
	Style *PixverseV45ImageToVideoStyle `json:"style,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos.
	Seed *int64 `json:"seed,omitempty"`
}

// PixverseV45ImageToVideoResolution is one of the constants of this type.
type PixverseV45ImageToVideoResolution string

const (
	PixverseV45ImageToVideoResolution360p  PixverseV45ImageToVideoResolution = "360p"
	PixverseV45ImageToVideoResolution540p  PixverseV45ImageToVideoResolution = "540p"
	PixverseV45ImageToVideoResolution720p  PixverseV45ImageToVideoResolution = "720p"
	PixverseV45ImageToVideoResolution1080p PixverseV45ImageToVideoResolution = "1080p"
)

// PixverseV45ImageToVideoStyle is one of the constants of this type.
type PixverseV45ImageToVideoStyle string

const (
	PixverseV45ImageToVideoStyleAnime       PixverseV45ImageToVideoStyle = "anime"
	PixverseV45ImageToVideoStyle3dAnimation PixverseV45ImageToVideoStyle = "3d_animation"
	PixverseV45ImageToVideoStyleClay        PixverseV45ImageToVideoStyle = "clay"
	PixverseV45ImageToVideoStyleComic       PixverseV45ImageToVideoStyle = "comic"
	PixverseV45ImageToVideoStyleCyberpunk   PixverseV45ImageToVideoStyle = "cyberpunk"
)

// NewPixverseV45ImageToVideoRequest has all that a request needs; Resolution as the documentation's
// default has it.
func NewPixverseV45ImageToVideoRequest(prompt string, image string) PixverseV45ImageToVideoRequest {
	return PixverseV45ImageToVideoRequest{Prompt: prompt, Image: image, Resolution: PixverseV45ImageToVideoResolution540p}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (PixverseV45ImageToVideoRequest) Endpoint() string {
	return "pixverse_v4_5.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r PixverseV45ImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r PixverseV45ImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *PixverseV45ImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r PixverseV45ImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	members["image"] = ofText[string](r.Image)
	members["resolution"] = ofText[PixverseV45ImageToVideoResolution](r.Resolution)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	put(members, "fast_mode", r.FastMode, ofBoolean)
	put(members, "style", r.Style, ofText[PixverseV45ImageToVideoStyle])
	put(members, "seed", r.Seed, ofInteger[int64])
	return members
}

func (r *PixverseV45ImageToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		take(members, "image", &r.Image, toText[string]),
		take(members, "resolution", &r.Resolution, toText[PixverseV45ImageToVideoResolution]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		takePtr(members, "fast_mode", &r.FastMode, toBoolean),
		takePtr(members, "style", &r.Style, toText[PixverseV45ImageToVideoStyle]),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
	)
}

func (PixverseV45ImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesPixverseV45ImageToVideoRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 2048 {
		c.length(at.member("prompt"), "maxLength", 2048, text)
	}
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaPixverseV45ImageToVideoRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2")
	}
	if value, given := body["resolution"]; !given {
		c.required(at.member("resolution"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("resolution"), "string", value)
	} else if !among(text, allowedPixverseV45ImageToVideoRequest_Resolution...) {
		c.enum(at.member("resolution"), text, allowedPixverseV45ImageToVideoRequest_Resolution)
	}
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 2048 {
			c.length(at.member("negative_prompt"), "maxLength", 2048, text)
		}
	}
	if value, given := body["fast_mode"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("fast_mode"), "boolean", value)
		}
	}
	if value, given := body["style"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("style"), "string", value)
		} else if !among(text, allowedPixverseV45ImageToVideoRequest_Style...) {
			c.enum(at.member("style"), text, allowedPixverseV45ImageToVideoRequest_Style)
		}
	}
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
	if is(body, "fast_mode", true) {
		says := "The fast mode has no 1080p"
		if is(body, "resolution", "1080p") {
			c.allow(at.member("resolution"), body["resolution"], allowed1PixverseV45ImageToVideoRequest_Resolution, says)
		}
	}
}

func (PixverseV45ImageToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-pixverse-v4.5-i2v",
		nil,
		nil,
	}
}

var allowed1PixverseV45ImageToVideoRequest_Resolution = []any{"360p", "540p", "720p"}

var namesPixverseV45ImageToVideoRequest = []string{"prompt", "image", "resolution", "negative_prompt", "fast_mode", "style", "seed"}

var mediaPixverseV45ImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedPixverseV45ImageToVideoRequest_Resolution = []any{"360p", "540p", "720p", "1080p"}

var allowedPixverseV45ImageToVideoRequest_Style = []any{"anime", "3d_animation", "clay", "comic", "cyberpunk"}

// PixverseV45ImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-pixverse-v4.5-i2v
type PixverseV45ImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r PixverseV45ImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r PixverseV45ImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *PixverseV45ImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r PixverseV45ImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *PixverseV45ImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesPixverseV45ImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (PixverseV45ImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (PixverseV45ImageToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-pixverse-v4.5-i2v",
		nil,
		nil,
	}
}

var namesPixverseV45ImageToVideoResponse = []string{"task_id"}
