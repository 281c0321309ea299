// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q2/template_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ2TemplateToVideoRequest: Makes a video after one of the ready-made templates, with your images
// in it.
//
// Its page is https://ppio.com/docs/models/reference-vidu-q2-template2video
type ViduQ2TemplateToVideoRequest struct {
	// Bgm: Adds background music. Default: false.
	Bgm *bool `json:"bgm,omitempty"`

	// Area: Country of the template exotic_princess. Allowed: "auto", "denmark", "uk", "africa",
	// "china", "mexico", "switzerland", "russia", "italy", "korea", "thailand", "india", "japan".
	// Default: "auto". The country counts for the template exotic_princess only.
	Area *ViduQ2TemplateToVideoArea `json:"area,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 means a random seed. Default: 0.
	Seed *int64 `json:"seed,omitempty"`

	// Beast: Animal of the template beast_companion. Allowed: "auto", "bear", "tiger", "elk", "snake",
	// "lion", "wolf". Default: "auto". The animal counts for the template beast_companion only.
	Beast *ViduQ2TemplateToVideoBeast `json:"beast,omitempty"`

	// Images: Images that the template works on. At least 1 item. Required. Each item: One image. A
	// URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded
	// from a data URI, width to height within 1:4 and 4:1. The sources disagree on its limits: every
	// image is limited to 50 MB; what a data URI holds must stay below 10 MB once decoded. Here holds:
	// 50 MB for the file behind a URL; 10 MB for the decoded bytes of a data URI, where the page says
	// so. The sources disagree on its limits (of each item): taken at its word, every ratio below 4:1
	// would do; taken at its word, only long and narrow images would do; the ratio lies between the
	// two. Here holds: within 1:4 and 4:1.
	Images []string `json:"images"`

	// Prompt: What happens in the video. The templates subject_3 and pubg_winner_hit need none.
	// Templates other than subject_3 and pubg_winner_hit may need a prompt (no page of the platform
	// states it: the page marks the prompt as optional and names two templates that need none). The
	// sources disagree on whether it is required: the prompt is marked optional; its text exempts two
	// templates, as if the others needed one. Here holds: optional; without a prompt, a template other
	// than those two warns.
	Prompt *string `json:"prompt,omitempty"`

	// WmURL: Address of an image to use as the watermark. Left out, the platform uses its own. A URL
	// or a base64 data URI of an image. Not stated by the platform's pages: a URL of an image (the
	// page speaks of a URL; data URIs are documented for other parameters only).
	WmURL *string `json:"wm_url,omitempty"`

	// Payload: Text of your own that the platform hands through unchanged. At most 1048576 characters.
	Payload *string `json:"payload,omitempty"`

	// Template: Name of the template. There are many more than those named here. For example
	// "subject_3", "pubg_winner_hit", "exotic_princess", "beast_companion". Required.
	Template string `json:"template"`

	// MetaData: JSON of your own, as a text, that the platform hands through unchanged.
	MetaData *string `json:"meta_data,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// WmPosition: Corner of the watermark, counted clockwise from the upper left one. Allowed: 1, 2,
	// 3, 4. Default: 3. The corner counts for nothing without a watermark. The sources disagree on its
	// values: a number, of which 3 is the bottom right and 4 the bottom left; a number, of which 3 is
	// the bottom left and 4 the bottom right; a text with an underscore; a text with a hyphen. Here
	// holds: each endpoint takes the shape of its own page.
	WmPosition *ViduQ2TemplateToVideoWmPosition `json:"wm_position,omitempty"`

	// AspectRatio: Width to height of the video. Which of the two a template allows depends on the
	// template. Allowed: "16:9", "9:16". Default: "16:9". The sources disagree on its values: the
	// ratios are a closed list, of which a template may allow a part; the ratios are examples of an
	// open list. Here holds: a closed list of two.
	AspectRatio *ViduQ2TemplateToVideoAspectRatio `json:"aspect_ratio,omitempty"`
}

// ViduQ2TemplateToVideoArea is one of the constants of this type.
type ViduQ2TemplateToVideoArea string

const (
	ViduQ2TemplateToVideoAreaAuto        ViduQ2TemplateToVideoArea = "auto"
	ViduQ2TemplateToVideoAreaDenmark     ViduQ2TemplateToVideoArea = "denmark"
	ViduQ2TemplateToVideoAreaUk          ViduQ2TemplateToVideoArea = "uk"
	ViduQ2TemplateToVideoAreaAfrica      ViduQ2TemplateToVideoArea = "africa"
	ViduQ2TemplateToVideoAreaChina       ViduQ2TemplateToVideoArea = "china"
	ViduQ2TemplateToVideoAreaMexico      ViduQ2TemplateToVideoArea = "mexico"
	ViduQ2TemplateToVideoAreaSwitzerland ViduQ2TemplateToVideoArea = "switzerland"
	ViduQ2TemplateToVideoAreaRussia      ViduQ2TemplateToVideoArea = "russia"
	ViduQ2TemplateToVideoAreaItaly       ViduQ2TemplateToVideoArea = "italy"
	ViduQ2TemplateToVideoAreaKorea       ViduQ2TemplateToVideoArea = "korea"
	ViduQ2TemplateToVideoAreaThailand    ViduQ2TemplateToVideoArea = "thailand"
	ViduQ2TemplateToVideoAreaIndia       ViduQ2TemplateToVideoArea = "india"
	ViduQ2TemplateToVideoAreaJapan       ViduQ2TemplateToVideoArea = "japan"
)

// ViduQ2TemplateToVideoBeast is one of the constants of this type.
type ViduQ2TemplateToVideoBeast string

const (
	ViduQ2TemplateToVideoBeastAuto  ViduQ2TemplateToVideoBeast = "auto"
	ViduQ2TemplateToVideoBeastBear  ViduQ2TemplateToVideoBeast = "bear"
	ViduQ2TemplateToVideoBeastTiger ViduQ2TemplateToVideoBeast = "tiger"
	ViduQ2TemplateToVideoBeastElk   ViduQ2TemplateToVideoBeast = "elk"
	ViduQ2TemplateToVideoBeastSnake ViduQ2TemplateToVideoBeast = "snake"
	ViduQ2TemplateToVideoBeastLion  ViduQ2TemplateToVideoBeast = "lion"
	ViduQ2TemplateToVideoBeastWolf  ViduQ2TemplateToVideoBeast = "wolf"
)

// ViduQ2TemplateToVideoWmPosition is one of the constants of this type.
type ViduQ2TemplateToVideoWmPosition int64

const (
	ViduQ2TemplateToVideoWmPosition1 ViduQ2TemplateToVideoWmPosition = 1
	ViduQ2TemplateToVideoWmPosition2 ViduQ2TemplateToVideoWmPosition = 2
	ViduQ2TemplateToVideoWmPosition3 ViduQ2TemplateToVideoWmPosition = 3
	ViduQ2TemplateToVideoWmPosition4 ViduQ2TemplateToVideoWmPosition = 4
)

// ViduQ2TemplateToVideoAspectRatio is one of the constants of this type.
type ViduQ2TemplateToVideoAspectRatio string

const (
	ViduQ2TemplateToVideoAspectRatio16x9 ViduQ2TemplateToVideoAspectRatio = "16:9"
	ViduQ2TemplateToVideoAspectRatio9x16 ViduQ2TemplateToVideoAspectRatio = "9:16"
)

// NewViduQ2TemplateToVideoRequest has all that a request needs.
func NewViduQ2TemplateToVideoRequest(images []string, template string) ViduQ2TemplateToVideoRequest {
	return ViduQ2TemplateToVideoRequest{Images: images, Template: template}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ2TemplateToVideoRequest) Endpoint() string {
	return "vidu_q2.template_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2TemplateToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2TemplateToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ2TemplateToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ2TemplateToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "bgm", r.Bgm, ofBoolean)
	put(members, "area", r.Area, ofText[ViduQ2TemplateToVideoArea])
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "beast", r.Beast, ofText[ViduQ2TemplateToVideoBeast])
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "wm_url", r.WmURL, ofText[string])
	put(members, "payload", r.Payload, ofText[string])
	members["template"] = ofText[string](r.Template)
	put(members, "meta_data", r.MetaData, ofText[string])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "wm_position", r.WmPosition, ofInteger[ViduQ2TemplateToVideoWmPosition])
	put(members, "aspect_ratio", r.AspectRatio, ofText[ViduQ2TemplateToVideoAspectRatio])
	return members
}

func (r *ViduQ2TemplateToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "bgm", &r.Bgm, toBoolean),
		takePtr(members, "area", &r.Area, toText[ViduQ2TemplateToVideoArea]),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "beast", &r.Beast, toText[ViduQ2TemplateToVideoBeast]),
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "wm_url", &r.WmURL, toText[string]),
		takePtr(members, "payload", &r.Payload, toText[string]),
		take(members, "template", &r.Template, toText[string]),
		takePtr(members, "meta_data", &r.MetaData, toText[string]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "wm_position", &r.WmPosition, toInteger[ViduQ2TemplateToVideoWmPosition]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[ViduQ2TemplateToVideoAspectRatio]),
	)
}

func (ViduQ2TemplateToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2TemplateToVideoRequest)
	if value, given := body["bgm"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("bgm"), "boolean", value)
		}
	}
	if value, given := body["area"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("area"), "string", value)
		} else if !among(text, allowedViduQ2TemplateToVideoRequest_Area...) {
			c.enum(at.member("area"), text, allowedViduQ2TemplateToVideoRequest_Area)
		}
	}
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
	if value, given := body["beast"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("beast"), "string", value)
		} else if !among(text, allowedViduQ2TemplateToVideoRequest_Beast...) {
			c.enum(at.member("beast"), text, allowedViduQ2TemplateToVideoRequest_Beast)
		}
	}
	if value, given := body["images"]; !given {
		c.required(at.member("images"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("images"), "array", value)
	} else {
		if len(items) < 1 {
			c.items(at.member("images"), "minItems", 1, items)
		}
		for index, item := range items {
			if text1, ok := item.(string); !ok {
				c.wrongType(at.member("images").item(index), "string", item)
			} else if !mediaViduQ2TemplateToVideoRequest_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, width to height within 1:4 and 4:1")
			}
		}
	}
	if value, given := body["prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		}
	}
	if value, given := body["wm_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("wm_url"), "string", value)
		} else if !mediaViduQ2TemplateToVideoRequest_WmURL.matches(text) {
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
	if value, given := body["template"]; !given {
		c.required(at.member("template"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("template"), "string", value)
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
	if value, given := body["wm_position"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("wm_position"), "integer", value)
		} else if !among(number, allowedViduQ2TemplateToVideoRequest_WmPosition...) {
			c.enum(at.member("wm_position"), number, allowedViduQ2TemplateToVideoRequest_WmPosition)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedViduQ2TemplateToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedViduQ2TemplateToVideoRequest_AspectRatio)
		}
	}
}

func (ViduQ2TemplateToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-q2-template2video",
		nil,
		[]string{"/prompt required", "ppio: the prompt is marked optional; ppio: its text exempts two templates, as if the others needed one; here holds: optional; without a prompt, a template other than those two warns", "/aspect_ratio enum", "ppio: the ratios are a closed list, of which a template may allow a part; the pages of the other Q2 endpoints: the ratios are examples of an open list; here holds: a closed list of two", "/wm_position enum", "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page"},
	}
}

var namesViduQ2TemplateToVideoRequest = []string{"bgm", "area", "seed", "beast", "images", "prompt", "wm_url", "payload", "template", "meta_data", "watermark", "wm_position", "aspect_ratio"}

var allowedViduQ2TemplateToVideoRequest_Area = []any{"auto", "denmark", "uk", "africa", "china", "mexico", "switzerland", "russia", "italy", "korea", "thailand", "india", "japan"}

var allowedViduQ2TemplateToVideoRequest_Beast = []any{"auto", "bear", "tiger", "elk", "snake", "lion", "wolf"}

var mediaViduQ2TemplateToVideoRequest_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var mediaViduQ2TemplateToVideoRequest_WmURL = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedViduQ2TemplateToVideoRequest_WmPosition = []any{Number("1"), Number("2"), Number("3"), Number("4")}

var allowedViduQ2TemplateToVideoRequest_AspectRatio = []any{"16:9", "9:16"}

// ViduQ2TemplateToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-vidu-q2-template2video
type ViduQ2TemplateToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// ProviderRequestID: Identifier that the serving provider gives the request, for its support.
	ProviderRequestID *string `json:"provider_request_id,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2TemplateToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2TemplateToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2TemplateToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2TemplateToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	put(members, "provider_request_id", r.ProviderRequestID, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ2TemplateToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takePtr(members, "provider_request_id", &r.ProviderRequestID, toText[string]),
		takeMore(members, namesViduQ2TemplateToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ2TemplateToVideoResponse) check(c *checker, body map[string]any, at pointer) {
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

func (ViduQ2TemplateToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-q2-template2video",
		nil,
		nil,
	}
}

var namesViduQ2TemplateToVideoResponse = []string{"task_id", "provider_request_id"}
