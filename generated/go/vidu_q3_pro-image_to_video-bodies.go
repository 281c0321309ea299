// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q3_pro/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ3ProImageToVideoRequest: Brings an image to life, with a sound of your own if there is one.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md
type ViduQ3ProImageToVideoRequest struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 means a random seed. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`

	// Audio: Address of a sound to lay under the video. Elsewhere this is a switch; here it is a text.
	// A URL of a sound, MPEG, WAV, MP4, FLAC, at most 20 MB. The sources disagree on its type: audio
	// is the address of a sound file; audio is a switch that generates sound. Here holds: a text, the
	// address of a sound file.
	Audio *string `json:"audio,omitempty"`

	// Style: Look of the video, realistic (general) or drawn (anime). Allowed: "general", "anime".
	// Default: "general".
	Style *ViduQ3ProImageToVideoStyle `json:"style,omitempty"`

	// Images: Address of the image to start from, alone in its list. At most 1 item. Required. Not
	// stated by the platform's pages: at least 1 item (the page states no smallest number, but it
	// requires the list and takes one image). Each item: One image. A URL or a base64 data URI of an
	// image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1. Not stated by the
	// platform's pages: a URL of an image (the page speaks of URLs; data URIs are documented for other
	// endpoints only). The sources disagree on its limits: every image is limited to 50 MB; what a
	// data URI holds must stay below 10 MB once decoded. Here holds: 50 MB for the file behind a URL;
	// 10 MB for the decoded bytes of a data URI, where the page says so. The sources disagree on its
	// limits (of each item): taken at its word, every ratio below 4:1 would do; taken at its word,
	// only long and narrow images would do; the ratio lies between the two. Here holds: within 1:4 and
	// 4:1.
	Images []string `json:"images"`

	// IsRec: Matches the rhythm of the sound to the motion of the video. Default: false. The sources
	// disagree on its meaning: the platform recommends a prompt and ignores the given one; the rhythm
	// of the sound is matched to the motion; a recommendation mode, without further words. Here holds:
	// each endpoint's own page; where it says nothing of the prompt, nothing is refused.
	IsRec *bool `json:"is_rec,omitempty"`

	// Prompt: What happens in the video. At most 1500 characters.
	Prompt *string `json:"prompt,omitempty"`

	// WmURL: Address of an image to use as the watermark. A URL or a base64 data URI of an image, PNG,
	// JPEG, WEBP, at most 10 MB. Not stated by the platform's pages: a URL of an image (the page
	// speaks of a URL; data URIs are documented for other parameters only).
	WmURL *string `json:"wm_url,omitempty"`

	// Duration: Length of the video. In seconds. 1 to 16. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// OffPeak: Runs the task when the platform is less busy, within 48 hours and for a lower price.
	// Default: false.
	OffPeak *bool `json:"off_peak,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p". Default: "720p".
	Resolution *ViduQ3ProImageToVideoResolution `json:"resolution,omitempty"`

	// WmPosition: Corner of the watermark. Allowed: "top-left", "top-right", "bottom-left",
	// "bottom-right". The corner counts for nothing without a watermark (no page of the platform
	// states it: this page does not say so; the pages of the multi-frame endpoints do). The sources
	// disagree on its values: a number, of which 3 is the bottom right and 4 the bottom left; a
	// number, of which 3 is the bottom left and 4 the bottom right; a text with an underscore; a text
	// with a hyphen. Here holds: each endpoint takes the shape of its own page.
	WmPosition *ViduQ3ProImageToVideoWmPosition `json:"wm_position,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "4:3", "3:4", "1:1".
	// Default: "16:9".
	AspectRatio *ViduQ3ProImageToVideoAspectRatio `json:"aspect_ratio,omitempty"`
}

// ViduQ3ProImageToVideoStyle is one of the constants of this type.
type ViduQ3ProImageToVideoStyle string

const (
	ViduQ3ProImageToVideoStyleGeneral ViduQ3ProImageToVideoStyle = "general"
	ViduQ3ProImageToVideoStyleAnime   ViduQ3ProImageToVideoStyle = "anime"
)

// ViduQ3ProImageToVideoResolution is one of the constants of this type.
type ViduQ3ProImageToVideoResolution string

const (
	ViduQ3ProImageToVideoResolution540p  ViduQ3ProImageToVideoResolution = "540p"
	ViduQ3ProImageToVideoResolution720p  ViduQ3ProImageToVideoResolution = "720p"
	ViduQ3ProImageToVideoResolution1080p ViduQ3ProImageToVideoResolution = "1080p"
)

// ViduQ3ProImageToVideoWmPosition is one of the constants of this type.
type ViduQ3ProImageToVideoWmPosition string

const (
	ViduQ3ProImageToVideoWmPositionTopLeft     ViduQ3ProImageToVideoWmPosition = "top-left"
	ViduQ3ProImageToVideoWmPositionTopRight    ViduQ3ProImageToVideoWmPosition = "top-right"
	ViduQ3ProImageToVideoWmPositionBottomLeft  ViduQ3ProImageToVideoWmPosition = "bottom-left"
	ViduQ3ProImageToVideoWmPositionBottomRight ViduQ3ProImageToVideoWmPosition = "bottom-right"
)

// ViduQ3ProImageToVideoAspectRatio is one of the constants of this type.
type ViduQ3ProImageToVideoAspectRatio string

const (
	ViduQ3ProImageToVideoAspectRatio16x9 ViduQ3ProImageToVideoAspectRatio = "16:9"
	ViduQ3ProImageToVideoAspectRatio9x16 ViduQ3ProImageToVideoAspectRatio = "9:16"
	ViduQ3ProImageToVideoAspectRatio4x3  ViduQ3ProImageToVideoAspectRatio = "4:3"
	ViduQ3ProImageToVideoAspectRatio3x4  ViduQ3ProImageToVideoAspectRatio = "3:4"
	ViduQ3ProImageToVideoAspectRatio1x1  ViduQ3ProImageToVideoAspectRatio = "1:1"
)

// NewViduQ3ProImageToVideoRequest has all that a request needs.
func NewViduQ3ProImageToVideoRequest(images []string) ViduQ3ProImageToVideoRequest {
	return ViduQ3ProImageToVideoRequest{Images: images}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ3ProImageToVideoRequest) Endpoint() string {
	return "vidu_q3_pro.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ3ProImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ3ProImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ3ProImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ3ProImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "audio", r.Audio, ofText[string])
	put(members, "style", r.Style, ofText[ViduQ3ProImageToVideoStyle])
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "is_rec", r.IsRec, ofBoolean)
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "wm_url", r.WmURL, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "off_peak", r.OffPeak, ofBoolean)
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[ViduQ3ProImageToVideoResolution])
	put(members, "wm_position", r.WmPosition, ofText[ViduQ3ProImageToVideoWmPosition])
	put(members, "aspect_ratio", r.AspectRatio, ofText[ViduQ3ProImageToVideoAspectRatio])
	return members
}

func (r *ViduQ3ProImageToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "audio", &r.Audio, toText[string]),
		takePtr(members, "style", &r.Style, toText[ViduQ3ProImageToVideoStyle]),
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "is_rec", &r.IsRec, toBoolean),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "wm_url", &r.WmURL, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "off_peak", &r.OffPeak, toBoolean),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ3ProImageToVideoResolution]),
		takePtr(members, "wm_position", &r.WmPosition, toText[ViduQ3ProImageToVideoWmPosition]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[ViduQ3ProImageToVideoAspectRatio]),
	)
}

func (ViduQ3ProImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ3ProImageToVideoRequest)
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("0"), number)
		} else if compare(number, Number("2147483647")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("2147483647"), number)
		}
	}
	if value, given := body["audio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("audio"), "string", value)
		} else if !mediaViduQ3ProImageToVideoRequest_Audio.matches(text) {
			c.media(at.member("audio"), text, "a URL of a sound, MPEG, WAV, MP4, FLAC, at most 20 MB")
		}
	}
	if value, given := body["style"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("style"), "string", value)
		} else if !among(text, allowedViduQ3ProImageToVideoRequest_Style...) {
			c.enum(at.member("style"), text, allowedViduQ3ProImageToVideoRequest_Style)
		}
	}
	if value, given := body["images"]; !given {
		c.required(at.member("images"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("images"), "array", value)
	} else {
		if len(items) > 1 {
			c.items(at.member("images"), "maxItems", 1, items)
		}
		for index, item := range items {
			if text1, ok := item.(string); !ok {
				c.wrongType(at.member("images").item(index), "string", item)
			} else if !mediaViduQ3ProImageToVideoRequest_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1")
			}
		}
	}
	if value, given := body["is_rec"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("is_rec"), "boolean", value)
		}
	}
	if value, given := body["prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		} else if characters(text) > 1500 {
			c.length(at.member("prompt"), "maxLength", 1500, text)
		}
	}
	if value, given := body["wm_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("wm_url"), "string", value)
		} else if !mediaViduQ3ProImageToVideoRequest_WmURL.matches(text) {
			c.media(at.member("wm_url"), text, "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 10 MB")
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("1")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("1"), number)
		} else if compare(number, Number("16")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("16"), number)
		}
	}
	if value, given := body["off_peak"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("off_peak"), "boolean", value)
		}
	}
	if value, given := body["watermark"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("watermark"), "boolean", value)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedViduQ3ProImageToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ3ProImageToVideoRequest_Resolution)
		}
	}
	if value, given := body["wm_position"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("wm_position"), "string", value)
		} else if !among(text, allowedViduQ3ProImageToVideoRequest_WmPosition...) {
			c.enum(at.member("wm_position"), text, allowedViduQ3ProImageToVideoRequest_WmPosition)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedViduQ3ProImageToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedViduQ3ProImageToVideoRequest_AspectRatio)
		}
	}
}

func (ViduQ3ProImageToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md",
		nil,
		[]string{"/audio type", "novita-markdown: audio is the address of a sound file; the pages of every other endpoint that has it: audio is a switch that generates sound; here holds: a text, the address of a sound file", "/wm_position enum", "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page"},
	}
}

var namesViduQ3ProImageToVideoRequest = []string{"seed", "audio", "style", "images", "is_rec", "prompt", "wm_url", "duration", "off_peak", "watermark", "resolution", "wm_position", "aspect_ratio"}

var mediaViduQ3ProImageToVideoRequest_Audio = newPattern("^https?://", "https://", "http://")

var allowedViduQ3ProImageToVideoRequest_Style = []any{"general", "anime"}

var mediaViduQ3ProImageToVideoRequest_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var mediaViduQ3ProImageToVideoRequest_WmURL = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedViduQ3ProImageToVideoRequest_Resolution = []any{"540p", "720p", "1080p"}

var allowedViduQ3ProImageToVideoRequest_WmPosition = []any{"top-left", "top-right", "bottom-left", "bottom-right"}

var allowedViduQ3ProImageToVideoRequest_AspectRatio = []any{"16:9", "9:16", "4:3", "3:4", "1:1"}

// ViduQ3ProImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md
type ViduQ3ProImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ3ProImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ3ProImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ3ProImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ3ProImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ3ProImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesViduQ3ProImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ3ProImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (ViduQ3ProImageToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md",
		nil,
		nil,
	}
}

var namesViduQ3ProImageToVideoResponse = []string{"task_id"}
