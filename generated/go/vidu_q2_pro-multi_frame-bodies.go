// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q2_pro/multi_frame.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ2ProMultiFrameRequest: Makes a video that leads from one image through two to nine further
// ones.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md
type ViduQ2ProMultiFrameRequest struct {
	// WmURL: Address of an image to use as the watermark. Left out, the platform uses its own. A URL
	// or a base64 data URI of an image. Not stated by the platform's pages: a URL of an image (the
	// page speaks of a URL; data URIs are documented for other parameters only).
	WmURL *string `json:"wm_url,omitempty"`

	// Payload: Text of your own that the platform hands through unchanged. At most 1048576 characters.
	Payload *string `json:"payload,omitempty"`

	// MetaData: JSON of your own, as a text, that the platform hands through unchanged.
	MetaData *string `json:"meta_data,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p". Default: "720p".
	Resolution *ViduQ2ProMultiFrameResolution `json:"resolution,omitempty"`

	// StartImage: The image with which the video starts. Required. A URL or a base64 data URI or bare
	// base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1. Not
	// stated by the platform's pages: a URL or a base64 data URI of an image (the page speaks of a URL
	// or base64; on the pages that say how, base64 stands in a data URI). The sources disagree on its
	// limits: taken at its word, every ratio below 4:1 would do; taken at its word, only long and
	// narrow images would do; the ratio lies between the two. Here holds: within 1:4 and 4:1.
	StartImage string `json:"start_image"`

	// WmPosition: Corner of the watermark. Allowed: "top_left", "top_right", "bottom_right",
	// "bottom_left". Default: "bottom_left". The corner counts for nothing without a watermark. The
	// sources disagree on its values: a number, of which 3 is the bottom right and 4 the bottom left;
	// a number, of which 3 is the bottom left and 4 the bottom right; a text with an underscore; a
	// text with a hyphen. Here holds: each endpoint takes the shape of its own page.
	WmPosition *ViduQ2ProMultiFrameWmPosition `json:"wm_position,omitempty"`

	// ImageSettings: The stages of the video, in their order. 2 to 9 items. Required. Each item: One
	// stage of the video and the image at which it arrives. The sources disagree on its limits (of
	// `key_image`): taken at its word, every ratio below 4:1 would do; taken at its word, only long
	// and narrow images would do; the ratio lies between the two. Here holds: within 1:4 and 4:1.
	ImageSettings []ViduMultiFrameSetting `json:"image_settings"`
}

// ViduQ2ProMultiFrameResolution is one of the constants of this type.
type ViduQ2ProMultiFrameResolution string

const (
	ViduQ2ProMultiFrameResolution540p  ViduQ2ProMultiFrameResolution = "540p"
	ViduQ2ProMultiFrameResolution720p  ViduQ2ProMultiFrameResolution = "720p"
	ViduQ2ProMultiFrameResolution1080p ViduQ2ProMultiFrameResolution = "1080p"
)

// ViduQ2ProMultiFrameWmPosition is one of the constants of this type.
type ViduQ2ProMultiFrameWmPosition string

const (
	ViduQ2ProMultiFrameWmPositionTopLeft     ViduQ2ProMultiFrameWmPosition = "top_left"
	ViduQ2ProMultiFrameWmPositionTopRight    ViduQ2ProMultiFrameWmPosition = "top_right"
	ViduQ2ProMultiFrameWmPositionBottomRight ViduQ2ProMultiFrameWmPosition = "bottom_right"
	ViduQ2ProMultiFrameWmPositionBottomLeft  ViduQ2ProMultiFrameWmPosition = "bottom_left"
)

// NewViduQ2ProMultiFrameRequest has all that a request needs.
func NewViduQ2ProMultiFrameRequest(startImage string, imageSettings []ViduMultiFrameSetting) ViduQ2ProMultiFrameRequest {
	return ViduQ2ProMultiFrameRequest{StartImage: startImage, ImageSettings: imageSettings}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ2ProMultiFrameRequest) Endpoint() string {
	return "vidu_q2_pro.multi_frame"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2ProMultiFrameRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ProMultiFrameRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ2ProMultiFrameRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ2ProMultiFrameRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "wm_url", r.WmURL, ofText[string])
	put(members, "payload", r.Payload, ofText[string])
	put(members, "meta_data", r.MetaData, ofText[string])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[ViduQ2ProMultiFrameResolution])
	members["start_image"] = ofText[string](r.StartImage)
	put(members, "wm_position", r.WmPosition, ofText[ViduQ2ProMultiFrameWmPosition])
	putList(members, "image_settings", r.ImageSettings, ofList(ofObject[ViduMultiFrameSetting]))
	return members
}

func (r *ViduQ2ProMultiFrameRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "wm_url", &r.WmURL, toText[string]),
		takePtr(members, "payload", &r.Payload, toText[string]),
		takePtr(members, "meta_data", &r.MetaData, toText[string]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ2ProMultiFrameResolution]),
		take(members, "start_image", &r.StartImage, toText[string]),
		takePtr(members, "wm_position", &r.WmPosition, toText[ViduQ2ProMultiFrameWmPosition]),
		take(members, "image_settings", &r.ImageSettings, toList(toObject[ViduMultiFrameSetting])),
	)
}

func (ViduQ2ProMultiFrameRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2ProMultiFrameRequest)
	if value, given := body["wm_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("wm_url"), "string", value)
		} else if !mediaViduQ2ProMultiFrameRequest_WmURL.matches(text) {
			c.media(at.member("wm_url"), text, "a URL or a base64 data URI of an image")
		}
	}
	if value, given := body["payload"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("payload"), "string", value)
		} else if characters(text) > 1048576 {
			c.length(at.member("payload"), "maxLength", 1048576, text)
		}
	}
	if value, given := body["meta_data"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("meta_data"), "string", value)
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
		} else if !among(text, allowedViduQ2ProMultiFrameRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ2ProMultiFrameRequest_Resolution)
		}
	}
	if value, given := body["start_image"]; !given {
		c.required(at.member("start_image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("start_image"), "string", value)
	} else if !mediaViduQ2ProMultiFrameRequest_StartImage.matches(text) {
		c.media(at.member("start_image"), text, "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1")
	}
	if value, given := body["wm_position"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("wm_position"), "string", value)
		} else if !among(text, allowedViduQ2ProMultiFrameRequest_WmPosition...) {
			c.enum(at.member("wm_position"), text, allowedViduQ2ProMultiFrameRequest_WmPosition)
		}
	}
	if value, given := body["image_settings"]; !given {
		c.required(at.member("image_settings"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("image_settings"), "array", value)
	} else {
		if len(items) < 2 {
			c.items(at.member("image_settings"), "minItems", 2, items)
		} else if len(items) > 9 {
			c.items(at.member("image_settings"), "maxItems", 9, items)
		}
		for index, item := range items {
			if members1, ok := item.(map[string]any); !ok {
				c.wrongType(at.member("image_settings").item(index), "object", item)
			} else {
				ViduMultiFrameSetting{}.check(c, members1, at.member("image_settings").item(index))
			}
		}
	}
}

func (ViduQ2ProMultiFrameRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md",
		nil,
		[]string{"/wm_position enum", "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page"},
	}
}

var namesViduQ2ProMultiFrameRequest = []string{"wm_url", "payload", "meta_data", "watermark", "resolution", "start_image", "wm_position", "image_settings"}

var mediaViduQ2ProMultiFrameRequest_WmURL = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedViduQ2ProMultiFrameRequest_Resolution = []any{"540p", "720p", "1080p"}

var mediaViduQ2ProMultiFrameRequest_StartImage = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})", "https://", "http://")

var allowedViduQ2ProMultiFrameRequest_WmPosition = []any{"top_left", "top_right", "bottom_right", "bottom_left"}

// ViduQ2ProMultiFrameResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md
type ViduQ2ProMultiFrameResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// ProviderRequestID: Identifier that the serving provider gives the request, for its support.
	// Documented by highwayapi, jiekou, ppio only.
	ProviderRequestID *string `json:"provider_request_id,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2ProMultiFrameResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ProMultiFrameResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2ProMultiFrameResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2ProMultiFrameResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	put(members, "provider_request_id", r.ProviderRequestID, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ2ProMultiFrameResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takePtr(members, "provider_request_id", &r.ProviderRequestID, toText[string]),
		takeMore(members, namesViduQ2ProMultiFrameResponse, &r.AdditionalProperties),
	)
}

func (ViduQ2ProMultiFrameResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
	if value, given := body["provider_request_id"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("provider_request_id"), "string", value)
		}
	}
}

func (ViduQ2ProMultiFrameResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md",
		[]string{"/provider_request_id", "https://docs.jiekou.ai/docs/models/reference-vidu-q2-pro-multiframe.md"},
		nil,
	}
}

var namesViduQ2ProMultiFrameResponse = []string{"task_id", "provider_request_id"}
