namespace DiagnosticEngine.Inference;

/// <summary>A table over a few variables in a clique tree. Immutable once its tree is built.</summary>
internal sealed class Clique
{
    private readonly int[] _strides;

    /// <summary>Makes a clique.</summary>
    /// <param name="variables">Its variables, rising.</param>
    /// <param name="sizes">How many values each variable of the model has.</param>
    public Clique(int[] variables, int[] sizes)
    {
        Variables = variables;
        _strides = new int[variables.Length];
        int stride = 1;
        for (int i = variables.Length - 1; i >= 0; i--)
        {
            _strides[i] = stride;
            stride *= sizes[variables[i]];
        }

        Base = new double[stride];
        Array.Fill(Base, 1);
    }

    /// <summary>Its variables, rising; the last one runs fastest through the table.</summary>
    public int[] Variables { get; }

    /// <summary>The product of the model's factors that it holds.</summary>
    public double[] Base { get; }

    /// <summary>Position of its parent in the tree, or -1.</summary>
    public int Parent { get; set; } = -1;

    /// <summary>For each entry of this table the entry of the table shared with the parent.</summary>
    public int[] ToSeparator { get; set; } = [];

    /// <summary>For each entry of the parent's table the entry of the shared table.</summary>
    public int[] ParentToSeparator { get; set; } = [];

    /// <summary>Entries of the shared table.</summary>
    public int SeparatorSize { get; set; }

    /// <summary>How far apart neighbouring values of a variable lie in the table.</summary>
    public int StrideOf(int variable) => _strides[Array.BinarySearch(Variables, variable)];

    /// <summary>For each entry of this table the entry of the table over some of its variables.</summary>
    public int[] ProjectionTo(int[] variables, int[] sizes)
    {
        int[] projection = new int[Base.Length];
        int stride = 1;
        for (int i = variables.Length - 1; i >= 0; i--)
        {
            int own = StrideOf(variables[i]);
            int size = sizes[variables[i]];
            for (int e = 0; e < projection.Length; e++)
            {
                projection[e] += e / own % size * stride;
            }

            stride *= size;
        }

        return projection;
    }
}
