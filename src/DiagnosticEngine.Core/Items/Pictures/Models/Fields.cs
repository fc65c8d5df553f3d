using static DiagnosticEngine.Items.Pictures.PictureShape;
using static DiagnosticEngine.Items.Pictures.PictureShapeKind;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>Short words for the keys of models.</summary>
internal static class Fields
{
    public static PictureModel Model(string name, params PictureField[] fields) => new() { Name = name, Shape = MapOf(fields) };

    public static PictureField Must(string name, PictureShapeKind kind) => Must(name, Of(kind));

    public static PictureField Must(string name, PictureShape shape) => new() { Name = name, Shape = shape, IsRequired = true };

    public static PictureField May(string name, PictureShapeKind kind) => May(name, Of(kind));

    public static PictureField May(string name, PictureShape shape) => new() { Name = name, Shape = shape };

    public static PictureShape Numbers() => ListOf(Of(Number));

    public static PictureShape Labels() => ListOf(Of(Label));
}
