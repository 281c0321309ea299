// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/heygen/translate.yaml: edit there, then run `make generate`.

package videotasks

// HeygenTranslateRequest: Lets those who speak in a video speak another language.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md
type HeygenTranslateRequest struct {
	// Video: Address of the video to translate. Required. A URL of a video.
	Video string `json:"video"`

	// OutputLanguage: Language into which the video is translated. Allowed: "English", "English
	// (Australia)", "English (India)", "English (UK)", "English (US)", "Spanish", "Spanish (Mexico)",
	// "Spanish (Spain)", "French", "French (Canada)", "French (France)", "Hindi", "Italian", "German",
	// "Polish", "Portuguese", "Portuguese (Brazil)", "Portuguese (Portugal)", "Chinese", "Chinese
	// (Cantonese, Traditional)", "Chinese (Mandarin, Simplified)", "Chinese (Mandarin, Traditional)",
	// "Japanese", "Dutch", "Turkish", "Korean", "Danish", "Arabic", "Romanian", "Mandarin",
	// "Filipino", "Swedish", "Indonesian", "Ukrainian", "Greek", "Czech", "Bulgarian", "Malay",
	// "Slovak", "Croatian", "Tamil", "Finnish", "Russian". Required. The sources disagree on its
	// meaning: there are 70 languages and 175 dialects; there are 70 languages and 175 dialects; there
	// are 43 values. Here holds: the 43 values of the list.
	OutputLanguage HeygenTranslateOutputLanguage `json:"output_language"`
}

// HeygenTranslateOutputLanguage is one of the constants of this type.
type HeygenTranslateOutputLanguage string

const (
	HeygenTranslateOutputLanguageEnglish                     HeygenTranslateOutputLanguage = "English"
	HeygenTranslateOutputLanguageEnglishAustralia            HeygenTranslateOutputLanguage = "English (Australia)"
	HeygenTranslateOutputLanguageEnglishIndia                HeygenTranslateOutputLanguage = "English (India)"
	HeygenTranslateOutputLanguageEnglishUK                   HeygenTranslateOutputLanguage = "English (UK)"
	HeygenTranslateOutputLanguageEnglishUS                   HeygenTranslateOutputLanguage = "English (US)"
	HeygenTranslateOutputLanguageSpanish                     HeygenTranslateOutputLanguage = "Spanish"
	HeygenTranslateOutputLanguageSpanishMexico               HeygenTranslateOutputLanguage = "Spanish (Mexico)"
	HeygenTranslateOutputLanguageSpanishSpain                HeygenTranslateOutputLanguage = "Spanish (Spain)"
	HeygenTranslateOutputLanguageFrench                      HeygenTranslateOutputLanguage = "French"
	HeygenTranslateOutputLanguageFrenchCanada                HeygenTranslateOutputLanguage = "French (Canada)"
	HeygenTranslateOutputLanguageFrenchFrance                HeygenTranslateOutputLanguage = "French (France)"
	HeygenTranslateOutputLanguageHindi                       HeygenTranslateOutputLanguage = "Hindi"
	HeygenTranslateOutputLanguageItalian                     HeygenTranslateOutputLanguage = "Italian"
	HeygenTranslateOutputLanguageGerman                      HeygenTranslateOutputLanguage = "German"
	HeygenTranslateOutputLanguagePolish                      HeygenTranslateOutputLanguage = "Polish"
	HeygenTranslateOutputLanguagePortuguese                  HeygenTranslateOutputLanguage = "Portuguese"
	HeygenTranslateOutputLanguagePortugueseBrazil            HeygenTranslateOutputLanguage = "Portuguese (Brazil)"
	HeygenTranslateOutputLanguagePortuguesePortugal          HeygenTranslateOutputLanguage = "Portuguese (Portugal)"
	HeygenTranslateOutputLanguageChinese                     HeygenTranslateOutputLanguage = "Chinese"
	HeygenTranslateOutputLanguageChineseCantoneseTraditional HeygenTranslateOutputLanguage = "Chinese (Cantonese, Traditional)"
	HeygenTranslateOutputLanguageChineseMandarinSimplified   HeygenTranslateOutputLanguage = "Chinese (Mandarin, Simplified)"
	HeygenTranslateOutputLanguageChineseMandarinTraditional  HeygenTranslateOutputLanguage = "Chinese (Mandarin, Traditional)"
	HeygenTranslateOutputLanguageJapanese                    HeygenTranslateOutputLanguage = "Japanese"
	HeygenTranslateOutputLanguageDutch                       HeygenTranslateOutputLanguage = "Dutch"
	HeygenTranslateOutputLanguageTurkish                     HeygenTranslateOutputLanguage = "Turkish"
	HeygenTranslateOutputLanguageKorean                      HeygenTranslateOutputLanguage = "Korean"
	HeygenTranslateOutputLanguageDanish                      HeygenTranslateOutputLanguage = "Danish"
	HeygenTranslateOutputLanguageArabic                      HeygenTranslateOutputLanguage = "Arabic"
	HeygenTranslateOutputLanguageRomanian                    HeygenTranslateOutputLanguage = "Romanian"
	HeygenTranslateOutputLanguageMandarin                    HeygenTranslateOutputLanguage = "Mandarin"
	HeygenTranslateOutputLanguageFilipino                    HeygenTranslateOutputLanguage = "Filipino"
	HeygenTranslateOutputLanguageSwedish                     HeygenTranslateOutputLanguage = "Swedish"
	HeygenTranslateOutputLanguageIndonesian                  HeygenTranslateOutputLanguage = "Indonesian"
	HeygenTranslateOutputLanguageUkrainian                   HeygenTranslateOutputLanguage = "Ukrainian"
	HeygenTranslateOutputLanguageGreek                       HeygenTranslateOutputLanguage = "Greek"
	HeygenTranslateOutputLanguageCzech                       HeygenTranslateOutputLanguage = "Czech"
	HeygenTranslateOutputLanguageBulgarian                   HeygenTranslateOutputLanguage = "Bulgarian"
	HeygenTranslateOutputLanguageMalay                       HeygenTranslateOutputLanguage = "Malay"
	HeygenTranslateOutputLanguageSlovak                      HeygenTranslateOutputLanguage = "Slovak"
	HeygenTranslateOutputLanguageCroatian                    HeygenTranslateOutputLanguage = "Croatian"
	HeygenTranslateOutputLanguageTamil                       HeygenTranslateOutputLanguage = "Tamil"
	HeygenTranslateOutputLanguageFinnish                     HeygenTranslateOutputLanguage = "Finnish"
	HeygenTranslateOutputLanguageRussian                     HeygenTranslateOutputLanguage = "Russian"
)

// NewHeygenTranslateRequest has all that a request needs.
func NewHeygenTranslateRequest(video string, outputLanguage HeygenTranslateOutputLanguage) HeygenTranslateRequest {
	return HeygenTranslateRequest{Video: video, OutputLanguage: outputLanguage}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (HeygenTranslateRequest) Endpoint() string {
	return "heygen.translate"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r HeygenTranslateRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r HeygenTranslateRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *HeygenTranslateRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r HeygenTranslateRequest) members() map[string]any {
	members := map[string]any{}
	members["video"] = ofText[string](r.Video)
	members["output_language"] = ofText[HeygenTranslateOutputLanguage](r.OutputLanguage)
	return members
}

func (r *HeygenTranslateRequest) read(members map[string]any) error {
	return first(
		take(members, "video", &r.Video, toText[string]),
		take(members, "output_language", &r.OutputLanguage, toText[HeygenTranslateOutputLanguage]),
	)
}

func (HeygenTranslateRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesHeygenTranslateRequest)
	if value, given := body["video"]; !given {
		c.required(at.member("video"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("video"), "string", value)
	} else if !mediaHeygenTranslateRequest_Video.matches(text) {
		c.media(at.member("video"), text, "a URL of a video")
	}
	if value, given := body["output_language"]; !given {
		c.required(at.member("output_language"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("output_language"), "string", value)
	} else if !among(text, allowedHeygenTranslateRequest_OutputLanguage...) {
		c.enum(at.member("output_language"), text, allowedHeygenTranslateRequest_OutputLanguage)
	}
}

func (HeygenTranslateRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md",
		nil,
		nil,
	}
}

var namesHeygenTranslateRequest = []string{"video", "output_language"}

var mediaHeygenTranslateRequest_Video = newPattern("^https?://", "https://", "http://")

var allowedHeygenTranslateRequest_OutputLanguage = []any{"English", "English (Australia)", "English (India)", "English (UK)", "English (US)", "Spanish", "Spanish (Mexico)", "Spanish (Spain)", "French", "French (Canada)", "French (France)", "Hindi", "Italian", "German", "Polish", "Portuguese", "Portuguese (Brazil)", "Portuguese (Portugal)", "Chinese", "Chinese (Cantonese, Traditional)", "Chinese (Mandarin, Simplified)", "Chinese (Mandarin, Traditional)", "Japanese", "Dutch", "Turkish", "Korean", "Danish", "Arabic", "Romanian", "Mandarin", "Filipino", "Swedish", "Indonesian", "Ukrainian", "Greek", "Czech", "Bulgarian", "Malay", "Slovak", "Croatian", "Tamil", "Finnish", "Russian"}

// HeygenTranslateResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md
type HeygenTranslateResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// ProviderRequestID: Identifier that the serving provider gives the request, for its support.
	// Documented by novita only.
	ProviderRequestID *string `json:"provider_request_id,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r HeygenTranslateResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r HeygenTranslateResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *HeygenTranslateResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r HeygenTranslateResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	put(members, "provider_request_id", r.ProviderRequestID, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *HeygenTranslateResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takePtr(members, "provider_request_id", &r.ProviderRequestID, toText[string]),
		takeMore(members, namesHeygenTranslateResponse, &r.AdditionalProperties),
	)
}

func (HeygenTranslateResponse) check(c *checker, body map[string]any, at pointer) {
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

func (HeygenTranslateResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md",
		nil,
		[]string{"/task_id required", "novita-markdown: the field is marked as not required; jiekou-markdown: the field is marked as not required; the pages of every other endpoint: it is required; here holds: required"},
	}
}

var namesHeygenTranslateResponse = []string{"task_id", "provider_request_id"}
