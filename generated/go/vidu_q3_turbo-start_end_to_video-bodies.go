// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q3_turbo/start_end_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ3TurboStartEndToVideoRequest: Makes a video with sound that leads from a first frame to a last
// one.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md
type ViduQ3TurboStartEndToVideoRequest struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 means a random seed.
	Seed *int64 `json:"seed,omitempty"`

	// Audio: Generates sound along with the picture. Default: true.
	Audio *bool `json:"audio,omitempty"`

	// Images: The first and the last frame of the video, in this order. Exactly 2 items. Required.
	// Each item: One image. A URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at
	// most 50 MB, width to height within 1:4 and 4:1. Not stated by the platform's pages: a URL or a
	// base64 data URI of an image (the page speaks of a URL or base64; on the pages that say how,
	// base64 stands in a data URI). The sources disagree on its limits: every image is limited to 50
	// MB; what a data URI holds must stay below 10 MB once decoded. Here holds: 50 MB for the file
	// behind a URL; 10 MB for the decoded bytes of a data URI, where the page says so. The sources
	// disagree on its limits (of each item): taken at its word, every ratio below 4:1 would do; taken
	// at its word, only long and narrow images would do; the ratio lies between the two. Here holds:
	// within 1:4 and 4:1.
	Images []string `json:"images"`

	// IsRec: Turns on the recommendation mode. The page says no more of it. The sources disagree on
	// its meaning: the platform recommends a prompt and ignores the given one; the rhythm of the sound
	// is matched to the motion; a recommendation mode, without further words. Here holds: each
	// endpoint's own page; where it says nothing of the prompt, nothing is refused.
	IsRec *bool `json:"is_rec,omitempty"`

	// Prompt: What happens between the first and the last frame. At most 1500 characters. The
	// recommendation mode may ignore the prompt (no page of the platform states it: the page only
	// speaks of a recommendation mode; on the Q2 start-end pages it ignores the prompt).
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length of the video. In seconds. 1 to 16. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// OffPeak: Runs the task when the platform is less busy, within 48 hours and for a lower price.
	// Default: false.
	OffPeak *bool `json:"off_peak,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p". Default: "720p".
	Resolution *ViduQ3TurboStartEndToVideoResolution `json:"resolution,omitempty"`
}

// ViduQ3TurboStartEndToVideoResolution is one of the constants of this type.
type ViduQ3TurboStartEndToVideoResolution string

const (
	ViduQ3TurboStartEndToVideoResolution540p  ViduQ3TurboStartEndToVideoResolution = "540p"
	ViduQ3TurboStartEndToVideoResolution720p  ViduQ3TurboStartEndToVideoResolution = "720p"
	ViduQ3TurboStartEndToVideoResolution1080p ViduQ3TurboStartEndToVideoResolution = "1080p"
)

// NewViduQ3TurboStartEndToVideoRequest has all that a request needs.
func NewViduQ3TurboStartEndToVideoRequest(images []string) ViduQ3TurboStartEndToVideoRequest {
	return ViduQ3TurboStartEndToVideoRequest{Images: images}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ3TurboStartEndToVideoRequest) Endpoint() string {
	return "vidu_q3_turbo.start_end_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ3TurboStartEndToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ3TurboStartEndToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ3TurboStartEndToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ3TurboStartEndToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "audio", r.Audio, ofBoolean)
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "is_rec", r.IsRec, ofBoolean)
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "off_peak", r.OffPeak, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[ViduQ3TurboStartEndToVideoResolution])
	return members
}

func (r *ViduQ3TurboStartEndToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "is_rec", &r.IsRec, toBoolean),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "off_peak", &r.OffPeak, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ3TurboStartEndToVideoResolution]),
	)
}

func (ViduQ3TurboStartEndToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ3TurboStartEndToVideoRequest)
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
	if value, given := body["audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["images"]; !given {
		c.required(at.member("images"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("images"), "array", value)
	} else {
		if len(items) < 2 {
			c.items(at.member("images"), "minItems", 2, items)
		} else if len(items) > 2 {
			c.items(at.member("images"), "maxItems", 2, items)
		}
		for index, item := range items {
			if text1, ok := item.(string); !ok {
				c.wrongType(at.member("images").item(index), "string", item)
			} else if !mediaViduQ3TurboStartEndToVideoRequest_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1")
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
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedViduQ3TurboStartEndToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ3TurboStartEndToVideoRequest_Resolution)
		}
	}
}

func (ViduQ3TurboStartEndToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md",
		nil,
		nil,
	}
}

var namesViduQ3TurboStartEndToVideoRequest = []string{"seed", "audio", "images", "is_rec", "prompt", "duration", "off_peak", "resolution"}

var mediaViduQ3TurboStartEndToVideoRequest_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})", "https://", "http://")

var allowedViduQ3TurboStartEndToVideoRequest_Resolution = []any{"540p", "720p", "1080p"}

// ViduQ3TurboStartEndToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md
type ViduQ3TurboStartEndToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ3TurboStartEndToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ3TurboStartEndToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ3TurboStartEndToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ3TurboStartEndToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ3TurboStartEndToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesViduQ3TurboStartEndToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ3TurboStartEndToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (ViduQ3TurboStartEndToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md",
		nil,
		nil,
	}
}

var namesViduQ3TurboStartEndToVideoResponse = []string{"task_id"}
