/* plain_classifier: a network of two layers that chooses a class.
 *
 * Chapter 3. x [D] is what is known of a word, h [H] the hidden layer, z [K]
 * the scores of the classes. plain_softmax.h does the rest. */
#ifndef INTERLINEAR_PLAIN_CLASSIFIER_H
#define INTERLINEAR_PLAIN_CLASSIFIER_H

/* plain_linear: a = W x + b   (3.5) */
void plain_linear(int H, int D, double W[H][D], const double b[H],
                  const double x[D], double a[H]);

/* plain_linear_backward: dW += da x^T, db += da, dx += W^T da   (3.6)
 * (3.7) (3.8). dx may be NULL: nobody asks for the gradient of the input. */
void plain_linear_backward(int H, int D, double W[H][D], const double x[D],
                           const double da[H], double dW[H][D], double db[H],
                           double *dx);

/* The parameters of the network, or their gradients: four views of one block
 * of plain_classifier_size numbers, which is the caller's. */
typedef struct PlainClassifier {
    int D, H, K;
    void *W1;   /* double [H][D] */
    double *b1; /* [H] */
    void *W2;   /* double [K][H] */
    double *b2; /* [K] */
} PlainClassifier;

int plain_classifier_size(int D, int H, int K);
PlainClassifier plain_classifier_place(int D, int H, int K, double block[]);

/* plain_classifier_initialise: weights from u, plain_classifier_size numbers
 * uniform in 0 .. 1, and biases of zero   (3.12) */
void plain_classifier_initialise(PlainClassifier *p, const double u[]);

/* plain_classifier_forward: h = tanh(W1 x + b1), z = W2 h + b2   (3.9) */
void plain_classifier_forward(const PlainClassifier *p, const double x[],
                              double h[], double z[]);

/* plain_classifier_backward: from dz to the gradients of all parameters, which
 * are added to d   (3.10). h is what forward left. */
void plain_classifier_backward(const PlainClassifier *p, const double x[],
                               const double h[], const double dz[],
                               PlainClassifier *d);

/* plain_classifier_batch: the mean loss of B words (nats), the rows of X, with
 * the classes y   (3.11). Adds its gradients to d unless d is NULL. */
double plain_classifier_batch(const PlainClassifier *p, int B,
                              double X[B][p->D], const int y[B],
                              PlainClassifier *d);

#endif
