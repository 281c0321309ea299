// Code generated from specs; DO NOT EDIT.
// Generated from the files in specs/: edit there, then run `make generate`.

package videotasks

// KlingShot: One shot of a video that is put together of several.
type KlingShot struct {
	// Prompt: What happens in the shot. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the shot. In seconds. 3 to 15. Default: 5.
	Duration *int64 `json:"duration,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r KlingShot) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingShot) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingShot) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[int64])
	return members
}

func (r *KlingShot) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
	)
}

func (KlingShot) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingShot)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
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
}

var namesKlingShot = []string{"prompt", "duration"}

// ViduQ2ReferenceSubject: One subject and the images that show it.
type ViduQ2ReferenceSubject struct {
	// ID: Name of the subject. Required.
	ID string `json:"id"`

	// Images: Addresses of images that show the subject. At least 1 item. Required. Not stated by the
	// platform's pages: at most 3 items (upstream Vidu takes at most 3 images for a subject). Each
	// item: One image. A URL or a base64 data URI of an image. Not stated by the platform's pages: a
	// URL of an image, at least 128x128 pixels (the page speaks of URLs; upstream Vidu takes images of
	// at least 128x128 pixels).
	Images []string `json:"images"`

	// VoiceID: Voice with which the subject speaks. Default: an empty text.
	VoiceID *string `json:"voice_id,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ReferenceSubject) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2ReferenceSubject) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2ReferenceSubject) members() map[string]any {
	members := map[string]any{}
	members["id"] = ofText[string](r.ID)
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "voice_id", r.VoiceID, ofText[string])
	return members
}

func (r *ViduQ2ReferenceSubject) read(members map[string]any) error {
	return first(
		take(members, "id", &r.ID, toText[string]),
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "voice_id", &r.VoiceID, toText[string]),
	)
}

func (ViduQ2ReferenceSubject) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2ReferenceSubject)
	if value, given := body["id"]; !given {
		c.required(at.member("id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("id"), "string", value)
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
			} else if !mediaViduQ2ReferenceSubject_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image")
			}
		}
	}
	if value, given := body["voice_id"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("voice_id"), "string", value)
		}
	}
}

var namesViduQ2ReferenceSubject = []string{"id", "images", "voice_id"}

var mediaViduQ2ReferenceSubject_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

// ViduQ2TextSubject: One subject and the images that show it.
type ViduQ2TextSubject struct {
	// ID: Name of the subject, by which the prompt calls it. Required.
	ID string `json:"id"`

	// Images: Addresses of images that show the subject. At least 1 item. Required. Not stated by the
	// platform's pages: at most 3 items (upstream Vidu takes at most 3 images for a subject). Each
	// item: One image. A URL or a base64 data URI of an image. Not stated by the platform's pages: a
	// URL of an image, at least 128x128 pixels (the page speaks of URLs; upstream Vidu takes images of
	// at least 128x128 pixels).
	Images []string `json:"images"`

	// VoiceID: Voice with which the subject speaks. Default: an empty text.
	VoiceID *string `json:"voice_id,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r ViduQ2TextSubject) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2TextSubject) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2TextSubject) members() map[string]any {
	members := map[string]any{}
	members["id"] = ofText[string](r.ID)
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "voice_id", r.VoiceID, ofText[string])
	return members
}

func (r *ViduQ2TextSubject) read(members map[string]any) error {
	return first(
		take(members, "id", &r.ID, toText[string]),
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "voice_id", &r.VoiceID, toText[string]),
	)
}

func (ViduQ2TextSubject) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2TextSubject)
	if value, given := body["id"]; !given {
		c.required(at.member("id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("id"), "string", value)
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
			} else if !mediaViduQ2TextSubject_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image")
			}
		}
	}
	if value, given := body["voice_id"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("voice_id"), "string", value)
		}
	}
}

var namesViduQ2TextSubject = []string{"id", "images", "voice_id"}

var mediaViduQ2TextSubject_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

// ViduMultiFrameSetting: One stage of the video and the image at which it arrives.
type ViduMultiFrameSetting struct {
	// Prompt: What happens on the way to the image.
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length of the stage. In seconds. 2 to 7. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// KeyImage: The image at which the stage arrives. Required. A URL or a base64 data URI or bare
	// base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1. Not
	// stated by the platform's pages: a URL or a base64 data URI of an image (the page speaks of a URL
	// or base64; on the pages that say how, base64 stands in a data URI).
	KeyImage string `json:"key_image"`
}

// MarshalJSON writes the members that are set.
func (r ViduMultiFrameSetting) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduMultiFrameSetting) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduMultiFrameSetting) members() map[string]any {
	members := map[string]any{}
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	members["key_image"] = ofText[string](r.KeyImage)
	return members
}

func (r *ViduMultiFrameSetting) read(members map[string]any) error {
	return first(
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		take(members, "key_image", &r.KeyImage, toText[string]),
	)
}

func (ViduMultiFrameSetting) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduMultiFrameSetting)
	if value, given := body["prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("2")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("2"), number)
		} else if compare(number, Number("7")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("7"), number)
		}
	}
	if value, given := body["key_image"]; !given {
		c.required(at.member("key_image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("key_image"), "string", value)
	} else if !mediaViduMultiFrameSetting_KeyImage.matches(text) {
		c.media(at.member("key_image"), text, "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1")
	}
}

var namesViduMultiFrameSetting = []string{"prompt", "duration", "key_image"}

var mediaViduMultiFrameSetting_KeyImage = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})", "https://", "http://")

// ViduQ2ProFastSubject: One subject. The page names its fields in passing and states no more about
// them.
type ViduQ2ProFastSubject struct {
	// Name: What the subject is called.
	Name *string `json:"name,omitempty"`

	// Images: Images that show the subject. Not stated by the platform's pages: at most 3 items
	// (upstream Vidu takes at most 3 images for a subject). Each item: One image. Not stated by the
	// platform's pages: a URL or a base64 data URI of an image, at least 128x128 pixels (upstream Vidu
	// takes image files of at least 128x128 pixels).
	Images []string `json:"images,omitempty"`

	// Videos: Videos that show the subject. Not stated by the platform's pages: at most 1 item
	// (upstream Vidu takes one video, of at most 5 seconds). Each item: One video. Not stated by the
	// platform's pages: a URL or a base64 data URI of a video, at most 100 MB (upstream Vidu takes
	// video files of at most 100 MB).
	Videos []string `json:"videos,omitempty"`

	// VoiceID: Voice with which the subject speaks.
	VoiceID *string `json:"voice_id,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ProFastSubject) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2ProFastSubject) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2ProFastSubject) members() map[string]any {
	members := map[string]any{}
	put(members, "name", r.Name, ofText[string])
	putList(members, "images", r.Images, ofList(ofText[string]))
	putList(members, "videos", r.Videos, ofList(ofText[string]))
	put(members, "voice_id", r.VoiceID, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ2ProFastSubject) read(members map[string]any) error {
	return first(
		takePtr(members, "name", &r.Name, toText[string]),
		takeList(members, "images", &r.Images, toList(toText[string])),
		takeList(members, "videos", &r.Videos, toList(toText[string])),
		takePtr(members, "voice_id", &r.VoiceID, toText[string]),
		takeMore(members, namesViduQ2ProFastSubject, &r.AdditionalProperties),
	)
}

func (ViduQ2ProFastSubject) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["name"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("name"), "string", value)
		}
	}
	if value, given := body["images"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("images"), "array", value)
		} else {
			for index, item := range items {
				if _, ok := item.(string); !ok {
					c.wrongType(at.member("images").item(index), "string", item)
				}
			}
		}
	}
	if value, given := body["videos"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("videos"), "array", value)
		} else {
			for index, item := range items {
				if _, ok := item.(string); !ok {
					c.wrongType(at.member("videos").item(index), "string", item)
				}
			}
		}
	}
	if value, given := body["voice_id"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("voice_id"), "string", value)
		}
	}
}

var namesViduQ2ProFastSubject = []string{"name", "images", "videos", "voice_id"}

// Wan27Reference: One image or video.
type Wan27Reference struct {
	// URL: Address of the image or video. Required. Images: JPEG, PNG, BMP, WEBP, at most 10 MB, at
	// least 240x240 pixels, width at most 8000 pixels, height at most 8000 pixels; videos: MP4,
	// QUICKTIME, at most 100 MB, length at least 1 and at most 30 seconds.
	URL string `json:"url"`

	// Type: What the file is for. For example "reference_image", "reference_video", "first_frame".
	Type *string `json:"type,omitempty"`

	// ReferenceVoice: Address of a sound with the voice of whom the file shows. A URL of a sound,
	// MPEG, WAV, FLAC, length at least 3 and at most 30 seconds.
	ReferenceVoice *string `json:"reference_voice,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r Wan27Reference) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan27Reference) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan27Reference) members() map[string]any {
	members := map[string]any{}
	members["url"] = ofText[string](r.URL)
	put(members, "type", r.Type, ofText[string])
	put(members, "reference_voice", r.ReferenceVoice, ofText[string])
	return members
}

func (r *Wan27Reference) read(members map[string]any) error {
	return first(
		take(members, "url", &r.URL, toText[string]),
		takePtr(members, "type", &r.Type, toText[string]),
		takePtr(members, "reference_voice", &r.ReferenceVoice, toText[string]),
	)
}

func (Wan27Reference) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan27Reference)
	if value, given := body["url"]; !given {
		c.required(at.member("url"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("url"), "string", value)
	}
	if value, given := body["type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("type"), "string", value)
		}
	}
	if value, given := body["reference_voice"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("reference_voice"), "string", value)
		} else if !mediaWan27Reference_ReferenceVoice.matches(text) {
			c.media(at.member("reference_voice"), text, "a URL of a sound, MPEG, WAV, FLAC, length at least 3 and at most 30 seconds")
		}
	}
}

var namesWan27Reference = []string{"url", "type", "reference_voice"}

var mediaWan27Reference_ReferenceVoice = newPattern("^https?://", "https://", "http://")

// TaskResultDebugInfo: What the platform notes about the handling of the task.
type TaskResultDebugInfo struct {
	// RequestInfo: The request as the platform understood it.
	RequestInfo any `json:"request_info,omitempty"`

	// SubmitTimeMs: When the task was submitted, as a number or as a text of digits. In milliseconds
	// since 1970. May be null.
	SubmitTimeMs any `json:"submit_time_ms,omitempty"`

	// ExecuteTimeMs: When the work began, as a number or as a text of digits. In milliseconds since
	// 1970. May be null.
	ExecuteTimeMs any `json:"execute_time_ms,omitempty"`

	// CompleteTimeMs: When the work ended, as a number or as a text of digits. In milliseconds since
	// 1970. May be null.
	CompleteTimeMs any `json:"complete_time_ms,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultDebugInfo) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultDebugInfo) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultDebugInfo) members() map[string]any {
	members := map[string]any{}
	putAny(members, "request_info", r.RequestInfo)
	putAny(members, "submit_time_ms", r.SubmitTimeMs)
	putAny(members, "execute_time_ms", r.ExecuteTimeMs)
	putAny(members, "complete_time_ms", r.CompleteTimeMs)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultDebugInfo) read(members map[string]any) error {
	return first(
		take(members, "request_info", &r.RequestInfo, toAnything),
		take(members, "submit_time_ms", &r.SubmitTimeMs, toAnything),
		take(members, "execute_time_ms", &r.ExecuteTimeMs, toAnything),
		take(members, "complete_time_ms", &r.CompleteTimeMs, toAnything),
		takeMore(members, namesTaskResultDebugInfo, &r.AdditionalProperties),
	)
}

func (TaskResultDebugInfo) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["submit_time_ms"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("submit_time_ms"), "number or string", value)
		}
	}
	if value, given := body["execute_time_ms"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("execute_time_ms"), "number or string", value)
		}
	}
	if value, given := body["complete_time_ms"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("complete_time_ms"), "number or string", value)
		}
	}
}

var namesTaskResultDebugInfo = []string{"request_info", "submit_time_ms", "execute_time_ms", "complete_time_ms"}

// TaskResultExtra: Additions that some models and providers make.
type TaskResultExtra struct {
	// Seed: The seed that was used, as a number or as a text of digits. May be null.
	Seed any `json:"seed,omitempty"`

	// EnableNsfwDetection: Whether the content was checked for nudity and violence. Documented by
	// novita only.
	EnableNsfwDetection *bool `json:"enable_nsfw_detection,omitempty"`

	// DebugInfo: What the platform notes about the handling of the task.
	DebugInfo *TaskResultDebugInfo `json:"debug_info,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultExtra) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultExtra) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultExtra) members() map[string]any {
	members := map[string]any{}
	putAny(members, "seed", r.Seed)
	put(members, "enable_nsfw_detection", r.EnableNsfwDetection, ofBoolean)
	put(members, "debug_info", r.DebugInfo, ofObject[TaskResultDebugInfo])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultExtra) read(members map[string]any) error {
	return first(
		take(members, "seed", &r.Seed, toAnything),
		takePtr(members, "enable_nsfw_detection", &r.EnableNsfwDetection, toBoolean),
		takePtr(members, "debug_info", &r.DebugInfo, toObject[TaskResultDebugInfo]),
		takeMore(members, namesTaskResultExtra, &r.AdditionalProperties),
	)
}

func (TaskResultExtra) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["seed"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("seed"), "number or string", value)
		}
	}
	if value, given := body["enable_nsfw_detection"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("enable_nsfw_detection"), "boolean", value)
		}
	}
	if value, given := body["debug_info"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("debug_info"), "object", value)
		} else {
			TaskResultDebugInfo{}.check(c, members, at.member("debug_info"))
		}
	}
}

var namesTaskResultExtra = []string{"seed", "enable_nsfw_detection", "debug_info"}

// TaskResultAudioMetadata: What is said in a sound, and when.
type TaskResultAudioMetadata struct {
	// Text: The words.
	Text any `json:"text,omitempty"`

	// StartTime: Where they begin.
	StartTime any `json:"start_time,omitempty"`

	// EndTime: Where they end.
	EndTime any `json:"end_time,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultAudioMetadata) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultAudioMetadata) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultAudioMetadata) members() map[string]any {
	members := map[string]any{}
	putAny(members, "text", r.Text)
	putAny(members, "start_time", r.StartTime)
	putAny(members, "end_time", r.EndTime)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultAudioMetadata) read(members map[string]any) error {
	return first(
		take(members, "text", &r.Text, toAnything),
		take(members, "start_time", &r.StartTime, toAnything),
		take(members, "end_time", &r.EndTime, toAnything),
		takeMore(members, namesTaskResultAudioMetadata, &r.AdditionalProperties),
	)
}

func (TaskResultAudioMetadata) check(c *checker, body map[string]any, at pointer) {}

var namesTaskResultAudioMetadata = []string{"text", "start_time", "end_time"}

// TaskResultAudio: One sound.
type TaskResultAudio struct {
	// AudioURL: Pre-signed address of the file; asking for the task again gives a fresh one.
	AudioURL *string `json:"audio_url,omitempty"`

	// AudioURLTTL: How long the address lives, as a number or as a text of digits. In seconds. May be
	// null.
	AudioURLTTL any `json:"audio_url_ttl,omitempty"`

	// AudioType: File format. For example "wav".
	AudioType *string `json:"audio_type,omitempty"`

	// AudioMetadata: What is said in a sound, and when.
	AudioMetadata *TaskResultAudioMetadata `json:"audio_metadata,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultAudio) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultAudio) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultAudio) members() map[string]any {
	members := map[string]any{}
	put(members, "audio_url", r.AudioURL, ofText[string])
	putAny(members, "audio_url_ttl", r.AudioURLTTL)
	put(members, "audio_type", r.AudioType, ofText[string])
	put(members, "audio_metadata", r.AudioMetadata, ofObject[TaskResultAudioMetadata])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultAudio) read(members map[string]any) error {
	return first(
		takePtr(members, "audio_url", &r.AudioURL, toText[string]),
		take(members, "audio_url_ttl", &r.AudioURLTTL, toAnything),
		takePtr(members, "audio_type", &r.AudioType, toText[string]),
		takePtr(members, "audio_metadata", &r.AudioMetadata, toObject[TaskResultAudioMetadata]),
		takeMore(members, namesTaskResultAudio, &r.AdditionalProperties),
	)
}

func (TaskResultAudio) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["audio_url"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("audio_url"), "string", value)
		}
	}
	if value, given := body["audio_url_ttl"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("audio_url_ttl"), "number or string", value)
		}
	}
	if value, given := body["audio_type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("audio_type"), "string", value)
		}
	}
	if value, given := body["audio_metadata"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("audio_metadata"), "object", value)
		} else {
			TaskResultAudioMetadata{}.check(c, members, at.member("audio_metadata"))
		}
	}
}

var namesTaskResultAudio = []string{"audio_url", "audio_url_ttl", "audio_type", "audio_metadata"}

// TaskResultImage: One image.
type TaskResultImage struct {
	// ImageURL: Pre-signed address of the file; asking for the task again gives a fresh one.
	ImageURL *string `json:"image_url,omitempty"`

	// ImageURLTTL: How long the address lives, as a number or as a text of digits. In seconds. May be
	// null.
	ImageURLTTL any `json:"image_url_ttl,omitempty"`

	// ImageType: File format. For example "jpeg", "png", "webp".
	ImageType *string `json:"image_type,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultImage) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultImage) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultImage) members() map[string]any {
	members := map[string]any{}
	put(members, "image_url", r.ImageURL, ofText[string])
	putAny(members, "image_url_ttl", r.ImageURLTTL)
	put(members, "image_type", r.ImageType, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultImage) read(members map[string]any) error {
	return first(
		takePtr(members, "image_url", &r.ImageURL, toText[string]),
		take(members, "image_url_ttl", &r.ImageURLTTL, toAnything),
		takePtr(members, "image_type", &r.ImageType, toText[string]),
		takeMore(members, namesTaskResultImage, &r.AdditionalProperties),
	)
}

func (TaskResultImage) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["image_url"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("image_url"), "string", value)
		}
	}
	if value, given := body["image_url_ttl"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("image_url_ttl"), "number or string", value)
		}
	}
	if value, given := body["image_type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("image_type"), "string", value)
		}
	}
}

var namesTaskResultImage = []string{"image_url", "image_url_ttl", "image_type"}

// TaskResultVideo: One video.
type TaskResultVideo struct {
	// VideoURL: Pre-signed address of the file; asking for the task again gives a fresh one.
	VideoURL *string `json:"video_url,omitempty"`

	// VideoURLTTL: How long the address lives, as a number or as a text of digits. In seconds. May be
	// null.
	VideoURLTTL any `json:"video_url_ttl,omitempty"`

	// VideoType: File format. For example "mp4", "gif".
	VideoType *string `json:"video_type,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultVideo) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultVideo) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultVideo) members() map[string]any {
	members := map[string]any{}
	put(members, "video_url", r.VideoURL, ofText[string])
	putAny(members, "video_url_ttl", r.VideoURLTTL)
	put(members, "video_type", r.VideoType, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultVideo) read(members map[string]any) error {
	return first(
		takePtr(members, "video_url", &r.VideoURL, toText[string]),
		take(members, "video_url_ttl", &r.VideoURLTTL, toAnything),
		takePtr(members, "video_type", &r.VideoType, toText[string]),
		takeMore(members, namesTaskResultVideo, &r.AdditionalProperties),
	)
}

func (TaskResultVideo) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["video_url"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("video_url"), "string", value)
		}
	}
	if value, given := body["video_url_ttl"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("video_url_ttl"), "number or string", value)
		}
	}
	if value, given := body["video_type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("video_type"), "string", value)
		}
	}
}

var namesTaskResultVideo = []string{"video_url", "video_url_ttl", "video_type"}

// TaskResultTask: The task itself.
type TaskResultTask struct {
	// TaskID: Identifier of the task. Required.
	TaskID string `json:"task_id"`

	// Status: Where the task stands. A client must expect statuses that are not listed here. For
	// example "TASK_STATUS_QUEUED", "TASK_STATUS_PROCESSING", "TASK_STATUS_SUCCEED",
	// "TASK_STATUS_FAILED". Required.
	Status string `json:"status"`

	// Reason: Why the task failed; empty when it did not.
	Reason *string `json:"reason,omitempty"`

	// TaskType: Kind of task, in the platform's own words.
	TaskType *string `json:"task_type,omitempty"`

	// Eta: Time until the task is expected to be done. Only some models fill it in. In seconds.
	Eta *float64 `json:"eta,omitempty"`

	// ProgressPercent: How far the task has come. Only some models fill it in, and 0 is seen on tasks
	// that are done. In percent.
	ProgressPercent *float64 `json:"progress_percent,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultTask) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultTask) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultTask) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	members["status"] = ofText[string](r.Status)
	put(members, "reason", r.Reason, ofText[string])
	put(members, "task_type", r.TaskType, ofText[string])
	put(members, "eta", r.Eta, ofNumber)
	put(members, "progress_percent", r.ProgressPercent, ofNumber)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultTask) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		take(members, "status", &r.Status, toText[string]),
		takePtr(members, "reason", &r.Reason, toText[string]),
		takePtr(members, "task_type", &r.TaskType, toText[string]),
		takePtr(members, "eta", &r.Eta, toNumber),
		takePtr(members, "progress_percent", &r.ProgressPercent, toNumber),
		takeMore(members, namesTaskResultTask, &r.AdditionalProperties),
	)
}

func (TaskResultTask) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
	if value, given := body["status"]; !given {
		c.required(at.member("status"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("status"), "string", value)
	}
	if value, given := body["reason"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("reason"), "string", value)
		}
	}
	if value, given := body["task_type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("task_type"), "string", value)
		}
	}
	if value, given := body["eta"]; given {
		if _, ok := asNumber(value); !ok {
			c.wrongType(at.member("eta"), "number", value)
		}
	}
	if value, given := body["progress_percent"]; given {
		if _, ok := asNumber(value); !ok {
			c.wrongType(at.member("progress_percent"), "number", value)
		}
	}
}

var namesTaskResultTask = []string{"task_id", "status", "reason", "task_type", "eta", "progress_percent"}
