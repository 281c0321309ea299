// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q3_turbo/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ3TurboImageToVideoRequest: Brings an image to life, with sound.
//
// Its page is https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v
type ViduQ3TurboImageToVideoRequest struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 means a random seed. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`

	// Audio: Generates sound along with the picture. Default: true.
	Audio *bool `json:"audio,omitempty"`

	// Images: The image to start from. Required. Not stated by the platform's pages: at least 1 item
	// (the page states no number, but it requires the list and starts from an image). Not stated by
	// the platform's pages: at most 1 item (upstream Vidu takes exactly one image, and so does the
	// page of Q3 Pro). Each item: One image. A URL or a base64 data URI of an image, at most 50 MB,
	// width to height within 1:4 and 4:1. Not stated by the platform's pages: a URL or a base64 data
	// URI of an image, PNG, JPEG, WEBP (two brands' pages are said to state the types; the captures do
	// not, and pages of siblings state these). The sources disagree on its limits: every image is
	// limited to 50 MB; what a data URI holds must stay below 10 MB once decoded. Here holds: 50 MB
	// for the file behind a URL; 10 MB for the decoded bytes of a data URI, where the page says so.
	// The sources disagree on its limits (of each item): taken at its word, every ratio below 4:1
	// would do; taken at its word, only long and narrow images would do; the ratio lies between the
	// two. Here holds: within 1:4 and 4:1.
	Images []string `json:"images"`

	// IsRec: Turns on the recommendation mode. What it does is not known from the captures. Default:
	// false. The sources disagree on its meaning: the platform recommends a prompt and ignores the
	// given one; the rhythm of the sound is matched to the motion; a recommendation mode, without
	// further words. Here holds: each endpoint's own page; where it says nothing of the prompt,
	// nothing is refused.
	IsRec *bool `json:"is_rec,omitempty"`

	// Prompt: What happens in the video. At most 5000 characters.
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length of the video. In seconds. 1 to 16. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// OffPeak: Runs the task when the platform is less busy, within 48 hours and for a lower price.
	// Default: false.
	OffPeak *bool `json:"off_peak,omitempty"`

	// AudioType: Which sounds are generated. Allowed: "all", "speech_only", "sound_effect_only".
	// Default: "all". Without sound there is no kind of sound to choose.
	AudioType *ViduQ3TurboImageToVideoAudioType `json:"audio_type,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p". Default: "720p".
	Resolution *ViduQ3TurboImageToVideoResolution `json:"resolution,omitempty"`
}

// ViduQ3TurboImageToVideoAudioType is one of the constants of this type.
type ViduQ3TurboImageToVideoAudioType string

const (
	ViduQ3TurboImageToVideoAudioTypeAll             ViduQ3TurboImageToVideoAudioType = "all"
	ViduQ3TurboImageToVideoAudioTypeSpeechOnly      ViduQ3TurboImageToVideoAudioType = "speech_only"
	ViduQ3TurboImageToVideoAudioTypeSoundEffectOnly ViduQ3TurboImageToVideoAudioType = "sound_effect_only"
)

// ViduQ3TurboImageToVideoResolution is one of the constants of this type.
type ViduQ3TurboImageToVideoResolution string

const (
	ViduQ3TurboImageToVideoResolution540p  ViduQ3TurboImageToVideoResolution = "540p"
	ViduQ3TurboImageToVideoResolution720p  ViduQ3TurboImageToVideoResolution = "720p"
	ViduQ3TurboImageToVideoResolution1080p ViduQ3TurboImageToVideoResolution = "1080p"
)

// NewViduQ3TurboImageToVideoRequest has all that a request needs.
func NewViduQ3TurboImageToVideoRequest(images []string) ViduQ3TurboImageToVideoRequest {
	return ViduQ3TurboImageToVideoRequest{Images: images}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ3TurboImageToVideoRequest) Endpoint() string {
	return "vidu_q3_turbo.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ3TurboImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ3TurboImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ3TurboImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ3TurboImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "audio", r.Audio, ofBoolean)
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "is_rec", r.IsRec, ofBoolean)
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "off_peak", r.OffPeak, ofBoolean)
	put(members, "audio_type", r.AudioType, ofText[ViduQ3TurboImageToVideoAudioType])
	put(members, "resolution", r.Resolution, ofText[ViduQ3TurboImageToVideoResolution])
	return members
}

func (r *ViduQ3TurboImageToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "is_rec", &r.IsRec, toBoolean),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "off_peak", &r.OffPeak, toBoolean),
		takePtr(members, "audio_type", &r.AudioType, toText[ViduQ3TurboImageToVideoAudioType]),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ3TurboImageToVideoResolution]),
	)
}

func (ViduQ3TurboImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ3TurboImageToVideoRequest)
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
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["images"]; !given {
		c.required(at.member("images"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("images"), "array", value)
	} else {
		for index, item := range items {
			if text1, ok := item.(string); !ok {
				c.wrongType(at.member("images").item(index), "string", item)
			} else if !mediaViduQ3TurboImageToVideoRequest_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image, at most 50 MB, width to height within 1:4 and 4:1")
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
		} else if characters(text) > 5000 {
			c.length(at.member("prompt"), "maxLength", 5000, text)
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
	if value, given := body["audio_type"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("audio_type"), "string", value)
		} else if !among(text, allowedViduQ3TurboImageToVideoRequest_AudioType...) {
			c.enum(at.member("audio_type"), text, allowedViduQ3TurboImageToVideoRequest_AudioType)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedViduQ3TurboImageToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ3TurboImageToVideoRequest_Resolution)
		}
	}
}

func (ViduQ3TurboImageToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v",
		[]string{"/audio_type", "https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v", "/resolution", "https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v"},
		nil,
	}
}

var namesViduQ3TurboImageToVideoRequest = []string{"seed", "audio", "images", "is_rec", "prompt", "duration", "off_peak", "audio_type", "resolution"}

var mediaViduQ3TurboImageToVideoRequest_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedViduQ3TurboImageToVideoRequest_AudioType = []any{"all", "speech_only", "sound_effect_only"}

var allowedViduQ3TurboImageToVideoRequest_Resolution = []any{"540p", "720p", "1080p"}

// ViduQ3TurboImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v
type ViduQ3TurboImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ3TurboImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ3TurboImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ3TurboImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ3TurboImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ3TurboImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesViduQ3TurboImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ3TurboImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (ViduQ3TurboImageToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v",
		nil,
		nil,
	}
}

var namesViduQ3TurboImageToVideoResponse = []string{"task_id"}
