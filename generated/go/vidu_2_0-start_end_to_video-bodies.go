// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_2_0/start_end_to_video.yaml: edit there, then run `make generate`.

package videotasks

// Vidu20StartEndToVideoRequest: Makes a video that leads from a first frame to a last one.
//
// Its page is https://ppio.com/docs/models/reference-vidu-2.0-startend2video
type Vidu20StartEndToVideoRequest struct {
	// Images: The first and the last frame of the video, in this order. Exactly 2 items. Required.
	// Each item: One image. A URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB,
	// below 10 MB once decoded from a data URI. The sources disagree on its limits: every image is
	// limited to 50 MB; what a data URI holds must stay below 10 MB once decoded. Here holds: 50 MB
	// for the file behind a URL; 10 MB for the decoded bytes of a data URI, where the page says so.
	Images []string `json:"images"`

	// Prompt: What happens between the first and the last frame. At most 1500 characters.
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 4, 8. Default: 4.
	Duration *Vidu20StartEndToVideoDuration `json:"duration,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random.
	Seed *int64 `json:"seed,omitempty"`

	// Resolution: Height of the video in lines. What is allowed, and what it is when left out, depends
	// on the duration. Allowed: "360p", "720p", "1080p". A video of 4 s is in 360p unless told
	// otherwise. A video of 8 s comes in 720p only.
	Resolution *Vidu20StartEndToVideoResolution `json:"resolution,omitempty"`

	// MovementAmplitude: How much things move in the video. Allowed: "auto", "small", "medium",
	// "large". Default: "auto". The sources disagree on its values: the strongest movement is called
	// large; it is called high. Here holds: large.
	MovementAmplitude *Vidu20StartEndToVideoMovementAmplitude `json:"movement_amplitude,omitempty"`

	// Bgm: Adds background music that suits the video, over its whole length. Default: false.
	Bgm *bool `json:"bgm,omitempty"`
}

// Vidu20StartEndToVideoDuration is one of the constants of this type.
type Vidu20StartEndToVideoDuration int64

const (
	Vidu20StartEndToVideoDuration4 Vidu20StartEndToVideoDuration = 4
	Vidu20StartEndToVideoDuration8 Vidu20StartEndToVideoDuration = 8
)

// Vidu20StartEndToVideoResolution is one of the constants of this type.
type Vidu20StartEndToVideoResolution string

const (
	Vidu20StartEndToVideoResolution360p  Vidu20StartEndToVideoResolution = "360p"
	Vidu20StartEndToVideoResolution720p  Vidu20StartEndToVideoResolution = "720p"
	Vidu20StartEndToVideoResolution1080p Vidu20StartEndToVideoResolution = "1080p"
)

// Vidu20StartEndToVideoMovementAmplitude is one of the constants of this type.
type Vidu20StartEndToVideoMovementAmplitude string

const (
	Vidu20StartEndToVideoMovementAmplitudeAuto   Vidu20StartEndToVideoMovementAmplitude = "auto"
	Vidu20StartEndToVideoMovementAmplitudeSmall  Vidu20StartEndToVideoMovementAmplitude = "small"
	Vidu20StartEndToVideoMovementAmplitudeMedium Vidu20StartEndToVideoMovementAmplitude = "medium"
	Vidu20StartEndToVideoMovementAmplitudeLarge  Vidu20StartEndToVideoMovementAmplitude = "large"
)

// NewVidu20StartEndToVideoRequest has all that a request needs.
func NewVidu20StartEndToVideoRequest(images []string) Vidu20StartEndToVideoRequest {
	return Vidu20StartEndToVideoRequest{Images: images}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Vidu20StartEndToVideoRequest) Endpoint() string {
	return "vidu_2_0.start_end_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Vidu20StartEndToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Vidu20StartEndToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Vidu20StartEndToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Vidu20StartEndToVideoRequest) members() map[string]any {
	members := map[string]any{}
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[Vidu20StartEndToVideoDuration])
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "resolution", r.Resolution, ofText[Vidu20StartEndToVideoResolution])
	put(members, "movement_amplitude", r.MovementAmplitude, ofText[Vidu20StartEndToVideoMovementAmplitude])
	put(members, "bgm", r.Bgm, ofBoolean)
	return members
}

func (r *Vidu20StartEndToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[Vidu20StartEndToVideoDuration]),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "resolution", &r.Resolution, toText[Vidu20StartEndToVideoResolution]),
		takePtr(members, "movement_amplitude", &r.MovementAmplitude, toText[Vidu20StartEndToVideoMovementAmplitude]),
		takePtr(members, "bgm", &r.Bgm, toBoolean),
	)
}

func (Vidu20StartEndToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesVidu20StartEndToVideoRequest)
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
			} else if !mediaVidu20StartEndToVideoRequest_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI")
			}
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
		} else if !among(number, allowedVidu20StartEndToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedVidu20StartEndToVideoRequest_Duration)
		}
	}
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedVidu20StartEndToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedVidu20StartEndToVideoRequest_Resolution)
		}
	}
	if value, given := body["movement_amplitude"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("movement_amplitude"), "string", value)
		} else if !among(text, allowedVidu20StartEndToVideoRequest_MovementAmplitude...) {
			c.enum(at.member("movement_amplitude"), text, allowedVidu20StartEndToVideoRequest_MovementAmplitude)
		}
	}
	if value, given := body["bgm"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("bgm"), "boolean", value)
		}
	}
	if is(body, "duration", Number("8")) {
		says := "A video of 8 s comes in 720p only"
		if is(body, "resolution", "360p", "1080p") {
			c.allow(at.member("resolution"), body["resolution"], allowed2Vidu20StartEndToVideoRequest_Resolution, says)
		}
	}
}

func (Vidu20StartEndToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-2.0-startend2video",
		nil,
		[]string{"/movement_amplitude enum", "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large"},
	}
}

var allowed2Vidu20StartEndToVideoRequest_Resolution = []any{"720p"}

var namesVidu20StartEndToVideoRequest = []string{"images", "prompt", "duration", "seed", "resolution", "movement_amplitude", "bgm"}

var mediaVidu20StartEndToVideoRequest_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedVidu20StartEndToVideoRequest_Duration = []any{Number("4"), Number("8")}

var allowedVidu20StartEndToVideoRequest_Resolution = []any{"360p", "720p", "1080p"}

var allowedVidu20StartEndToVideoRequest_MovementAmplitude = []any{"auto", "small", "medium", "large"}

// Vidu20StartEndToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-vidu-2.0-startend2video
type Vidu20StartEndToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Vidu20StartEndToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Vidu20StartEndToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Vidu20StartEndToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Vidu20StartEndToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Vidu20StartEndToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesVidu20StartEndToVideoResponse, &r.AdditionalProperties),
	)
}

func (Vidu20StartEndToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Vidu20StartEndToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-2.0-startend2video",
		nil,
		nil,
	}
}

var namesVidu20StartEndToVideoResponse = []string{"task_id"}
