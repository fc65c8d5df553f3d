using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a picture needs, whatever its model.</summary>
internal sealed class PictureRules : AbstractValidator<PictureDraft>
{
    public PictureRules()
    {
        this.Needs("model", _ => "A picture");
        this.Needs("text", _ => "A picture");
    }
}
