#include "core/analysis/principal_components.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Eigenvalues>

#include "core/error.h"

namespace regard {

namespace {

void check(const Tensor& points)
{
    const bool matrix = points.shape.size() == 2 && points.shape[0] > 0 && points.shape[1] > 0 &&
                        points.values.size() == points.shape[0] * points.shape[1];
    if (!matrix)
        throw Error({Error::Kind::invalid, "no points", points.path, "a matrix [point, feature]", {}});
    if (!std::all_of(points.values.begin(), points.values.end(), [](float x) { return std::isfinite(x); }))
        throw Error(
            {Error::Kind::invalid, "not all values are numbers", points.path, "finite values", "NaN or infinity"});
}

/// The `count` leading directions as columns, from whichever of xᵀx and x xᵀ is smaller.
Eigen::MatrixXd leading_directions(const Eigen::MatrixXd& x, Eigen::Index count)
{
    const bool few = x.rows() < x.cols();
    const Eigen::MatrixXd products = few ? Eigen::MatrixXd(x * x.transpose()) : Eigen::MatrixXd(x.transpose() * x);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(products);
    Eigen::MatrixXd directions = Eigen::MatrixXd::Zero(x.cols(), count);
    const double least = 1e-12 * std::max(0.0, solver.eigenvalues().tail(1)(0));
    for (Eigen::Index i = 0; i < std::min(count, products.rows()); ++i) {
        const Eigen::Index at = products.rows() - 1 - i;
        if (solver.eigenvalues()(at) <= least)
            break;
        const Eigen::VectorXd vector = solver.eigenvectors().col(at);
        directions.col(i) = few ? Eigen::VectorXd((x.transpose() * vector).normalized()) : vector;
    }
    return directions;
}

void turn_to_positive(Eigen::MatrixXd& directions)
{
    for (Eigen::Index i = 0; i < directions.cols(); ++i) {
        Eigen::Index at = 0;
        directions.col(i).cwiseAbs().maxCoeff(&at);
        if (directions(at, i) < 0)
            directions.col(i) *= -1;
    }
}

std::vector<float> row_major(const Eigen::MatrixXd& matrix)
{
    std::vector<float> values;
    for (Eigen::Index row = 0; row < matrix.rows(); ++row)
        for (Eigen::Index column = 0; column < matrix.cols(); ++column)
            values.push_back(float(matrix(row, column)));
    return values;
}

} // namespace

PrincipalComponents principal_components(const Tensor& points, std::size_t count)
{
    check(points);
    using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const auto rows = Eigen::Index(points.shape[0]);
    const auto columns = Eigen::Index(points.shape[1]);
    Eigen::MatrixXd x = Eigen::Map<const RowMajor>(points.values.data(), rows, columns).cast<double>();
    const Eigen::RowVectorXd mean = x.colwise().mean();
    x.rowwise() -= mean;
    count = std::min(count, points.shape[1]);
    Eigen::MatrixXd directions = leading_directions(x, Eigen::Index(count));
    turn_to_positive(directions);
    const Eigen::MatrixXd coordinates = x * directions;

    PrincipalComponents result;
    result.coordinates = {"projection", {"point", "component"}, {points.shape[0], count}, row_major(coordinates)};
    result.directions = {
        "directions", {"component", "feature"}, {count, points.shape[1]}, row_major(directions.transpose())};
    result.mean = row_major(mean);
    const double whole = x.squaredNorm();
    for (Eigen::Index i = 0; i < Eigen::Index(count); ++i) {
        const double along = coordinates.col(i).squaredNorm();
        result.variance.push_back(float(along / double(rows)));
        result.share.push_back(whole > 0 ? float(along / whole) : 0.0F);
    }
    return result;
}

StreamPoints stream_points(const Trace& trace, Stack stack)
{
    StreamPoints result;
    result.points = {"residual_stream", {"point", "feature"}, {0, 0}, {}};
    for (const std::string& path : residual_paths(trace, stack)) {
        const Tensor& tensor = trace.at(path);
        if (!result.paths.empty() && (tensor.shape[0] != result.tokens || tensor.shape[1] != result.points.shape[1]))
            continue;
        result.paths.push_back(path);
        result.tokens = tensor.shape[0];
        result.points.shape = {result.tokens * result.paths.size(), tensor.shape[1]};
        result.points.values.insert(result.points.values.end(), tensor.values.begin(), tensor.values.end());
    }
    return result;
}

} // namespace regard
